using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Statements.Emit;

/// <summary>Emits the body of a method with a statement. Every name is qualified, since the class is the user's and its members may have any name.</summary>
internal static class StatementEmitter
{
    private const string Runtime = "global::Wit.Sdk.Generated.Sql.";

    /// <summary>The file of a method.</summary>
    public static string Emit(StatementCode code)
    {
        var method = code.Method;
        var writer = new CodeWriter();
        foreach (var container in method.Containers)
            writer.Open(container);
        Body(writer, code);
        if (code.Sql is not null)
            Statement(writer.Separate(), code);
        foreach (var _ in method.Containers)
            writer.Close();
        return writer.Finish(new FileScope(method.Namespace, []) { IsQualified = true });
    }

    private static void Body(CodeWriter writer, StatementCode code)
    {
        var method = code.Method;
        var parameters = method.Parameters.Select(parameter => $"{parameter.Type.Text} {CSharpIdentifier.Escape(parameter.Name)}").Append("global::System.Threading.CancellationToken " + CSharpIdentifier.Escape(method.Token));
        writer.Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Write($"{method.Modifiers} {method.ReturnType.Text} {CSharpIdentifier.Escape(method.Name)}({string.Join(", ", parameters)}) =>")
            .Indent();
        if (code.Sql is null)
            writer.Write("throw new global::System.InvalidOperationException(\"The statement has an error.\");");
        else
            Call(writer, code);
        writer.Outdent();
    }

    private static void Call(CodeWriter writer, StatementCode code)
    {
        var types = code.RowType.Length == 0 ? code.StateType : $"{code.RowType}, {code.StateType}, {code.Method.StatementName}";
        writer.Write($"{Runtime}SqlStatements.{code.Runner}<{types}>(")
            .Indent()
            .Write($"{code.Session}, {code.Method.StatementName}.Sql, {code.State}, static (parameters, state) => {(code.Bind.Length == 0 ? "{ }" : $"{{ {code.Bind} }}")}, {CSharpIdentifier.Escape(code.Method.Token)});")
            .Outdent();
    }

    private static void Statement(CodeWriter writer, StatementCode code)
    {
        writer.Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"private readonly struct {code.Method.StatementName}{(code.RowType.Length == 0 ? string.Empty : $" : {Runtime}IRowReader<{code.RowType}>")}")
            .Write($"public const string Sql ={CSharpLiteral.QuoteBlock(code.Sql!)};");
        if (code.RowType.Length > 0)
            writer.Separate().Write($"public static {code.RowType} Read(global::Npgsql.NpgsqlDataReader reader) => {code.Read};");
        writer.Close();
    }
}
