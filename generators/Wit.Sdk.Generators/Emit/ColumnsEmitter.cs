using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Relations;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the typed columns of a table, which conditions are written with, and the ways from it to related tables.</summary>
internal static class ColumnsEmitter
{
    private const string Of = "global::Wit.Sdk.Generated.Typed.ColumnOf.";

    /// <summary>The class of columns.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        var key = table.PrimaryKey is { } primary
            ? $", static columns => [{string.Join(", ", primary.Parts.Select(part => $"(({table.ColumnsType})columns).{part.Column.Property}"))}]"
            : string.Empty;
        writer.Summary($"The columns of the table {Docs.Code(RowEmitter.TableName(table))}, to write conditions with.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(GeneratedFile.NotCovered)
            .Open($"public sealed class {table.Names.Columns} : global::Wit.Sdk.TableColumns")
            .Write($"internal static readonly {table.ColumnsType} All = new();")
            .Separate()
            .Write(
                $$"""
                internal {{table.Names.Columns}}(global::Wit.Sdk.Generated.Typed.RelatedRows? rows = null)
                    : base({{table.TableType}}.Definition, rows{{key}})
                {
                }
                """);
        foreach (var column in table.Columns)
        {
            writer.Separate()
                .Summary(column.Column.Documentation, RowEmitter.ColumnSentence(column))
                .Obsolete(column.Deprecation)
                .Write(Member(column));
        }

        for (var index = 0; index < table.Relations.Count; index++)
            Relation(writer.Separate(), table, table.Relations[index], table.Columns.Count + index);
        writer.Close();
    }

    private static string Member(ColumnCode column)
    {
        var type = column.TypeName;
        var ordinal = column.Ordinal.ToString(CultureInfo.InvariantCulture);
        return column switch
        {
            { IsCounter: true } => $"public global::Wit.Sdk.CounterColumn<{type}> {column.Property} => {Of}Counter<{type}>(this, {ordinal}, {column.Type.ParameterType});",
            { Type.IsText: true } => $"public global::Wit.Sdk.TextColumn {column.Property} => {Of}Text(this, {ordinal}, {column.Type.ParameterType});",
            { IsSearch: true } => $"public global::Wit.Sdk.SearchColumn {column.Property} => {Of}Search(this, {ordinal});",
            { IsDocument: true } => $"public global::Wit.Sdk.DocumentColumn<{type}> {column.Property} => {Of}Document<{type}>(this, {ordinal}, {column.Type.ParameterType}{Bind(column)});",
            { Type.ElementName: { } element } =>
                $"public global::Wit.Sdk.ArrayColumn<{element}> {column.Property} => {Of}Array<{element}>(this, {ordinal}, {column.Type.ParameterType});",
            { Type.IsSentAsIs: true } => $"public global::Wit.Sdk.Column<{type}> {column.Property} => {Of}Type<{type}>(this, {ordinal}, {column.Type.ParameterType});",
            _ => $"public global::Wit.Sdk.Column<{type}> {column.Property} => {Of}Value<{type}>(this, {ordinal}{Bind(column)});",
        };
    }

    /// <summary>The call that adds a value that is not sent as it is.</summary>
    private static string Bind(ColumnCode column) => column.Type.IsSentAsIs
        ? string.Empty
        : $", static (parameters, value) => {ValueBinding.Add(column, "value", column.IsNullable).TrimEnd(';')}";

    private static void Relation(CodeWriter writer, TableCode table, RelationCode relation, int index)
    {
        var columns = "global::" + table.Namespace + "." + relation.Input.Target.Columns;
        var isOne = relation.Input.Kind == RelationLoad.Joined;
        var make = $"(this, {index.ToString(CultureInfo.InvariantCulture)}, global::{table.Namespace}.{table.Names.Include}.{relation.Property}, static rows => new {columns}(rows));";
        writer.Summary(isOne
                ? $"The columns of the row of {Docs.Code(relation.Input.Target.Property)} that a row refers to."
                : $"The rows of {Docs.Code(relation.Input.Target.Property)} that belong to a row.")
            .Write(isOne
                ? $"public {columns} {relation.Property} => {Of}One{make}"
                : $"public global::Wit.Sdk.ManyRows<{columns}> {relation.Property} => {Of}Many{make}");
    }
}
