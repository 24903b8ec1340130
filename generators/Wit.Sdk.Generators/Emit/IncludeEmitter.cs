using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the related rows that can be loaded with the rows of a table: a member for each relation, and the properties of the row that take it.</summary>
internal static class IncludeEmitter
{
    private const string Generated = "global::Wit.Sdk.Generated.";

    /// <summary>Writes the class of includes.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary($"Related rows that can be loaded with rows of the table {Docs.Code(RowEmitter.TableName(table))}, combined with <c>|</c>.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"public static class {table.Names.Include}");
        foreach (var relation in table.Relations)
            Member(writer.Separate(), table, relation);
        writer.Close();
    }

    /// <summary>Writes the properties of the row.</summary>
    public static void EmitProperties(CodeWriter writer, TableCode table)
    {
        writer.Write($"internal {Generated}IncludedRows<Included> _included;");
        foreach (var relation in table.Relations)
            Property(writer.Separate(), table, relation);
        writer.Separate().Open("internal sealed class Included");
        foreach (var relation in table.Relations)
            writer.Write($"public {TypeOf(table, relation)}? {relation.Property};");
        writer.Write($"public Included {CopyName(table)}() => (Included)MemberwiseClone();");
        writer.Close();
    }

    private static void Property(CodeWriter writer, TableCode table, RelationCode relation)
    {
        var isMany = relation.Input.Kind == RelationLoad.Many;
        var through = relation.Input.Through is { } join ? $" behind {Docs.Code(join.Table.Property)}" : string.Empty;
        writer.Summary(isMany
            ? $"The rows of {Docs.Code(relation.Input.Target.Property)}{through} that belong to this one; null unless included."
            : $"The row of {Docs.Code(relation.Input.Target.Property)} that belongs to this one; null where there is none, and unless included.");
        if (relation.Input.Through is null)
        {
            writer.Write(
                $"[global::LinqToDB.Mapping.Association(ThisKey = {CSharpLiteral.Quote(string.Join(",", relation.Keys.Select(key => key.Property)))}, "
                + $"OtherKey = {CSharpLiteral.Quote(string.Join(",", relation.Input.TargetKeys.Select(key => key.Property)))}, CanBeNull = true)]");
        }

        writer.Write("[global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]")
            .Write(GeneratedFile.NotCovered)
            .Open($"public {TypeOf(table, relation)}? {relation.Property}")
            .Write($"get => _included.Value?.{relation.Property};")
            .Write($"init {{ _included = new(_included.Value?.{CopyName(table)}()); _included.Ensure().{relation.Property} = value; }}")
            .Close();
    }

    /// <summary>A row that is a copy of another shares its related rows until one of its relations is set. No relation may have the name of the method.</summary>
    private static string CopyName(TableCode table)
    {
        var name = "Copy";
        while (table.Relations.Any(relation => relation.Property == name))
            name += "_";
        return name;
    }

    private static void Member(CodeWriter writer, TableCode table, RelationCode relation)
    {
        var input = relation.Input;
        var target = Qualify(table, input.Target.Row);
        writer.Summary($"Loads <see cref=\"{table.RowType}.{relation.Property}\"/>.");
        if (input.Kind == RelationLoad.Joined)
        {
            writer.Write($"public static global::Wit.Sdk.ToOneInclude<{table.RowType}, {target}> {relation.Property} {{ get; }} = new(")
                .Indent()
                .Write($"{Definition(table, input)},")
                .Write($"static (row, value) => row._included.Ensure().{relation.Property} = value);")
                .Outdent();
            return;
        }

        var columns = Qualify(table, input.Target.Columns);
        var keyType = Statement.StateType([.. relation.Keys.Select(key => key.Type.Name)]);
        var targetKey = input.Through is null
            ? $"static (row, _, _) => {Statement.State([.. input.TargetKeys.Select(key => key.ValueOf("row"))])}"
            : $"static (_, reader, startOrdinal) => {Statement.State([.. relation.Keys.Select((key, i) => key.Type.Read(i == 0 ? "startOrdinal" : $"startOrdinal + {i}"))])}";
        writer.Write($"public static global::Wit.Sdk.ToManyInclude<{table.RowType}, {target}, {columns}> {relation.Property} {{ get; }} = new {Generated}ToManyInclude<{table.RowType}, {target}, {columns}, {keyType}>(")
            .Indent()
            .Write($"{Definition(table, input)},")
            .Write($"{columns}.All,")
            .Write($"static row => {Statement.State([.. relation.Keys.Select(key => key.ValueOf("row"))])},")
            .Write($"{targetKey},")
            .Write(input.Kind == RelationLoad.Many
                ? $"static (row, values) => row._included.Ensure().{relation.Property} = values);"
                : $"static (row, values) => row._included.Ensure().{relation.Property} = values.Count > 0 ? values[0] : null);")
            .Outdent();
    }

    private static string Definition(TableCode table, RelationInput input)
    {
        var definition = $"new {Generated}RelationDefinition({Strings(input.Columns)}, {Qualify(table, input.Target.Table)}.Definition, {Strings(input.TargetColumns)})";
        return input.Through is { } join
            ? definition + $" {{ Through = new({Qualify(table, join.Table.Table)}.Definition, {Strings(join.Columns)}, {Strings(join.TargetColumns)}) }}"
            : definition;
    }

    private static string TypeOf(TableCode table, RelationCode relation)
    {
        var row = Qualify(table, relation.Input.Target.Row);
        return relation.Input.Kind == RelationLoad.Many ? $"global::System.Collections.Generic.IReadOnlyList<{row}>" : row;
    }

    private static string Qualify(TableCode table, string name) => "global::" + table.Namespace + "." + name;

    private static string Strings(EquatableArray<string> texts) => "[" + string.Join(", ", texts.Select(CSharpLiteral.Quote)) + "]";
}
