using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Projections;

/// <summary>Emits what makes a record a projection. Every name is qualified, since the record is the user's and its members may have any name.</summary>
internal static class ProjectionEmitter
{
    private const string Typed = "global::Wit.Sdk.Generated.Typed.";

    /// <summary>The file of a projection.</summary>
    public static string Emit(ProjectionCode code)
    {
        var projection = code.Projection;
        var type = projection.Type.Core;
        var contract = $"{Typed}IProjection<{code.Row}, {type}>";
        var writer = new CodeWriter();
        for (var i = 0; i < projection.Containers.Count; i++)
            writer.Open(projection.Containers[i] + (i == projection.Containers.Count - 1 ? " : " + contract : string.Empty));
        writer.Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Write($"static global::Wit.Sdk.Selection<{type}> {contract}.Select(global::Wit.Sdk.LimitedQuery<{code.Row}> query) =>")
            .Indent()
            .Write(code.IsBroken
                ? "throw new global::System.InvalidOperationException(\"The projection has an error.\");"
                : $"{Typed}SelectionParts.Select<{code.Row}, {type}, {projection.ReaderName}>(query, {projection.ReaderName}.Columns);")
            .Outdent();
        if (!code.IsBroken)
            Reader(writer.Separate(), code);
        foreach (var _ in projection.Containers)
            writer.Close();
        return writer.Finish(new FileScope(projection.Namespace, []) { IsQualified = true });
    }

    private static void Reader(CodeWriter writer, ProjectionCode code)
    {
        var type = code.Projection.Type.Core;
        writer.Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"private readonly struct {code.Projection.ReaderName} : global::Wit.Sdk.Generated.Sql.IRowReader<{type}>")
            .Write($"public static readonly {Typed}ProjectedColumns Columns = new(")
            .Indent();
        List(writer, code.Columns.Select(column => column));
        writer.Outdent().Separate().Write($"public static {type} Read(global::Npgsql.NpgsqlDataReader reader) => new(").Indent();
        List(writer, code.Projection.Type.Parameters.Select((parameter, i) => $"{CSharpIdentifier.Escape(parameter.Name)}: {code.Reads[i]}"));
        writer.Outdent().Close();
    }

    private static void List(CodeWriter writer, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        for (var i = 0; i < all.Count; i++)
            writer.Write(all[i] + (i == all.Count - 1 ? ");" : ","));
    }
}
