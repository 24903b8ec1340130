using System.Globalization;
using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Statements.Files;

namespace Wit.Sdk.Generators.Statements.Emit;

/// <summary>Emits the methods of SQL files.</summary>
internal static class QueryFileEmitter
{
    private const string Runtime = "global::Wit.Sdk.Generated.Sql.";

    /// <summary>The file of a statement.</summary>
    public static string Emit(QueryCode code)
    {
        var writer = new CodeWriter();
        if (code.RowDeclaration.Length > 0)
        {
            writer.Summary($"A row of <see cref=\"{code.ClassName}.{code.Name}Async\"/>.")
                .Write(GeneratedFile.Attribute)
                .Write(GeneratedFile.NotCovered)
                .Write(code.RowDeclaration)
                .Write(string.Empty);
        }

        writer.Open($"partial class {code.ClassName}");
        Method(writer, code);
        Statement(writer.Separate(), code);
        return writer.Close().Finish(new FileScope(code.Namespace, []) { IsQualified = true });
    }

    /// <summary>The class over all statements, and its property in the database class.</summary>
    public static string EmitClass(string @namespace, string database, string className, string property) => new CodeWriter()
        .Summary("The statements of the SQL files.")
        .Write(GeneratedFile.Attribute)
        .Open($"public sealed partial class {className}")
        .Write($"internal {className}(global::Wit.Sdk.Statements.DatabaseSession session) => Session = session;")
        .Write(string.Empty)
        .Write("private global::Wit.Sdk.Statements.DatabaseSession Session { get; }")
        .Close()
        .Write(string.Empty)
        .Open($"partial class {database}")
        .Write($"private {className}? _sqlQueries;")
        .Write(string.Empty)
        .Summary("The statements of the SQL files.")
        .Write(GeneratedFile.NotCovered)
        .Write($"public {className} {property} => _sqlQueries ??= new(base.Session);")
        .Close()
        .Finish(new FileScope(@namespace, []) { IsQualified = true });

    private static void Method(CodeWriter writer, QueryCode code)
    {
        var lines = code.Documentation.Select(XmlText.Escape).ToList();
        if (lines.Count <= 1)
            writer.Summary(lines.Count == 0 ? $"Runs the statement {Docs.Code(code.Name)}." : lines[0]);
        else
            writer.Write("/// <summary>").Write(string.Join("\n", lines.Select(line => "/// " + line))).Write("/// </summary>");
        foreach (var parameter in code.Parameters)
            writer.Write($"/// <param name=\"{parameter.Name}\">{(parameter.Bit == 0 ? "The parameter" : "Without it, the lines are left out that depend on")} {Docs.Code("@" + parameter.SqlName)}.</param>");
        writer.Write("/// <param name=\"cancellationToken\">Cancels the statement.</param>")
            .Write(GeneratedFile.NotCovered)
            .Write($"public {code.ReturnType} {code.Name}Async({string.Join(", ", code.Parameters.Select(Declaration).Append("global::System.Threading.CancellationToken cancellationToken = default"))}) =>")
            .Indent();
        if (code.Variants.Count == 1)
            writer.Write(Call(code, 0) + ";");
        else
            Choice(writer, code);
        writer.Outdent();
    }

    private static void Choice(CodeWriter writer, QueryCode code)
    {
        var bits = code.Parameters.Where(parameter => parameter.Bit > 0).Select(parameter => parameter.IsSwitch
            ? $"({CSharpIdentifier.Escape(parameter.Name)} ? {Number(parameter.Bit)} : 0)"
            : $"({CSharpIdentifier.Escape(parameter.Name)} is null ? 0 : {Number(parameter.Bit)})");
        writer.Write($"({string.Join(" + ", bits)}) switch").Write("{").Indent();
        for (var i = 0; i < code.Variants.Count; i++)
            writer.Write($"{(i == code.Variants.Count - 1 ? "_" : Number(i))} => {Call(code, i)},");
        writer.Outdent().Write("};");
    }

    private static string Declaration(QueryParameter parameter) =>
        $"{parameter.Type.Text} {CSharpIdentifier.Escape(parameter.Name)}{(parameter.Bit == 0 ? string.Empty : parameter.IsSwitch ? " = false" : " = null")}";

    private static string Call(QueryCode code, int variant)
    {
        var types = code.RowType.Length == 0 ? code.StateType : $"{code.RowType}, {code.StateType}, {code.Name}Statement";
        var bind = code.Variants[variant].Bind;
        return $"{Runtime}SqlStatements.{code.Runner}<{types}>(Session, {code.Name}Statement.{Text(code, variant)}, {code.State}, static (parameters, state) => {(bind.Length == 0 ? "{ }" : $"{{ {bind} }}")}, cancellationToken)";
    }

    private static void Statement(CodeWriter writer, QueryCode code)
    {
        writer.Write(GeneratedFile.NotCovered)
            .Open($"private readonly struct {code.Name}Statement{(code.RowType.Length == 0 ? string.Empty : $" : {Runtime}IRowReader<{code.RowType}>")}");
        for (var i = 0; i < code.Variants.Count; i++)
            writer.Separate().Write($"public const string {Text(code, i)} ={CSharpLiteral.QuoteBlock(code.Variants[i].Sql)};");
        if (code.RowType.Length > 0)
            writer.Separate().Write($"public static {code.RowType} Read(global::Npgsql.NpgsqlDataReader reader) => {code.Read};");
        writer.Close();
    }

    private static string Text(QueryCode code, int variant) => code.Variants.Count == 1 ? "Sql" : "Sql" + Number(variant);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
