using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the row type of a table: an immutable record with linq2db's mapping as attributes and a reader by ordinal.</summary>
internal static class RowEmitter
{
    /// <summary>The row type.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Summary(table.Table.Documentation, $"A row of the table {Docs.Code(TableName(table))}.")
            .Obsolete(table.Deprecation)
            .Write(GeneratedFile.Attribute)
            .Write(TableAttribute(table));
        if (WriteRules(table) is { } rules)
            writer.Write(rules);
        writer.Open($"public sealed partial record {table.Names.Row} : global::Wit.Sdk.Statements.IRow<{table.RowType}>");
        var lines = new ColumnLine(table.Table, table.Enums.Select(type => new EnumType(type.Name, type.ExportName, default)).ToEquatableArray());
        foreach (var column in table.Columns)
            Property(writer.Separate().Write("// " + lines.Of(column.Column)), table, column);
        Read(writer.Separate(), table);
        Check(writer.Separate(), table);
        ValueOf(writer, table);
        SecretMask.Emit(writer, table.Columns, name => name, isNeeded: !table.Relations.IsEmpty);
        if (!table.Relations.IsEmpty)
            IncludeEmitter.EmitProperties(writer.Separate(), table);
        foreach (var column in table.Columns.Where(column => column.ValuesClass is not null))
            Values(writer.Separate(), column);
        writer.Close();
    }

    /// <summary>A table as people name it.</summary>
    public static string TableName(TableCode table) => table.Table.Name.IsPublic ? table.Table.Name.Name : table.Table.Name.ToString();

    /// <summary>The summary of a column without documentation.</summary>
    public static string ColumnSentence(ColumnCode column) => $"The column {Docs.Code(column.Column.Name)}, {Docs.Code(column.SqlType)}.";

    private static string TableAttribute(TableCode table)
    {
        var schema = table.Table.Name.IsPublic ? string.Empty : $", Schema = {CSharpLiteral.Quote(table.Table.Name.Schema)}";
        return $"[global::LinqToDB.Mapping.Table({CSharpLiteral.Quote(table.Table.Name.Name)}{schema})]";
    }

    /// <summary>The rules that the helpers apply on each write, for the analyzer; null if they do nothing that LINQ does not.</summary>
    private static string? WriteRules(TableCode table)
    {
        var rules = new List<string>();
        if (table.SoftDelete is { } soft)
            rules.Add($"SoftDelete = {CSharpLiteral.Quote(soft.Column.Property)}");
        if (table.RowVersion is { } version)
            rules.Add($"RowVersion = {CSharpLiteral.Quote(version.Property)}");
        if (table.Numbering is { } numbering)
            rules.Add($"Number = {CSharpLiteral.Quote(numbering.Column.Property)}");
        var stamps = table.Columns.Where(column => column is { IsRowVersion: false, OnUpdateSql: not null }).Select(column => CSharpLiteral.Quote(column.Property)).ToList();
        if (stamps.Count > 0)
            rules.Add($"OnUpdate = new[] {{ {string.Join(", ", stamps)} }}");
        return rules.Count == 0 ? null : $"[global::Wit.Sdk.Definitions.WriteRules(Table = {CSharpLiteral.Quote(table.Names.Table)}, {string.Join(", ", rules)})]";
    }

    private static void Property(CodeWriter writer, TableCode table, ColumnCode column)
    {
        writer.Summary(column.Column.Documentation, ColumnSentence(column))
            .Obsolete(column.Deprecation)
            .Write(ColumnAttribute(table, column));
        if (column.Type.LinqJsonType is { } json)
            writer.Write($"[global::LinqToDB.Mapping.ValueConverter(ConverterType = typeof(global::Wit.Sdk.Generated.JsonColumnConverter<{json}>))]");
        JsonAttributes.OfRow(writer, column);
        writer.Write($"public {JsonAttributes.RowModifier(column)}{column.TypeName} {column.Property} {{ get; init; }}{JsonAttributes.RowInitializer(column)}");
    }

    private static string ColumnAttribute(TableCode table, ColumnCode column)
    {
        var arguments = new List<string> { CSharpLiteral.Quote(column.Column.Name) };
        if (table.PrimaryKey is { } key && KeyCodeBuilder.Names(key.Parts).ToList().IndexOf(column.Column.Name) is >= 0 and var order)
            arguments.Add($"IsPrimaryKey = true, PrimaryKeyOrder = {order}");
        if (column.IsIdentity)
            arguments.Add("IsIdentity = true");
        if (column.IsGenerated)
            arguments.Add("SkipOnInsert = true, SkipOnUpdate = true");
        if (column.Type.LinqType is { } type)
            arguments.Add($"DataType = global::LinqToDB.DataType.{type}");
        arguments.Add($"DbType = {CSharpLiteral.Quote(column.SqlType)}");
        arguments.Add($"CanBeNull = {(column.IsNullable ? "true" : "false")}");
        return $"[global::LinqToDB.Mapping.Column({string.Join(", ", arguments)})]";
    }

    private static void Read(CodeWriter writer, TableCode table)
    {
        writer.Write(GeneratedFile.NotCovered)
            .Write($"static {table.RowType} global::Wit.Sdk.Statements.IRow<{table.RowType}>.Read(global::Npgsql.NpgsqlDataReader reader, int startOrdinal) => new()")
            .Write("{")
            .Indent();
        foreach (var column in table.Columns)
        {
            var ordinal = column.Ordinal == 0 ? "startOrdinal" : "startOrdinal + " + column.Ordinal.ToString(CultureInfo.InvariantCulture);
            var value = column.Type.Read(ordinal);
            writer.Write($"{column.Property} = {(column.IsNullable ? $"reader.IsDBNull({ordinal}) ? null : {value}" : value)},");
        }

        writer.Outdent().Write("};");
    }

    /// <summary>The types of the columns, for the error about a row that can't be read.</summary>
    private static void Check(CodeWriter writer, TableCode table)
    {
        var calls = table.Columns.Select(column => $".{column.Type.Check}()").ToList();
        writer.Write(GeneratedFile.NotCovered)
            .Write($"static void global::Wit.Sdk.Statements.IRow<{table.RowType}>.Check(global::Wit.Sdk.Statements.RowCheck check) => check.Of({table.TableType}.Definition)")
            .Indent()
            .Write(string.Concat(calls) + ";")
            .Outdent();
    }

    /// <summary>The values that pages can be ordered by.</summary>
    private static void ValueOf(CodeWriter writer, TableCode table)
    {
        var columns = table.Columns.Where(column => column.Type.HasPlainText && !column.IsSecret).ToList();
        if (table.PrimaryKey is null || columns.Count == 0)
            return;
        writer.Separate()
            .Write(GeneratedFile.NotCovered)
            .Write($"static object? global::Wit.Sdk.Statements.IRow<{table.RowType}>.ValueOf({table.RowType} row, int ordinal) => ordinal switch")
            .Write("{")
            .Indent();
        foreach (var column in columns)
            writer.Write($"{column.Ordinal.ToString(CultureInfo.InvariantCulture)} => row.{column.Property},");
        writer.Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(ordinal)),").Outdent().Write("};");
    }

    private static void Values(CodeWriter writer, ColumnCode column)
    {
        writer.Summary($"The values of <see cref=\"{column.Property}\"/> that the schema knows.")
            .Open($"public static class {column.ValuesClass}");
        var names = UniqueNames.Beside(ReservedNames.OfObject, column.ValuesClass!);
        foreach (var value in column.Column.EnumValues)
        {
            var pascal = CSharpIdentifier.Pascal(value) is { Length: > 0 } name ? name : "Empty";
            writer.Separate()
                .Summary($"The value {Docs.Code(value)}.")
                .Write($"public const string {names.Take(pascal, pascal + "Value")} = {CSharpLiteral.Quote(value)};");
        }

        writer.Close();
    }
}
