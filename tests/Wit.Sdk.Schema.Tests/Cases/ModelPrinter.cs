using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Tests.Cases;

/// <summary>Writes a whole model as text, one fact a line, for snapshots.</summary>
internal static class ModelPrinter
{
    public static string Print(SchemaModel model)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var schema in model.Schemas) text.WriteLine($"schema {schema.Name} ({schema.ExportName})");
        foreach (var role in model.Roles) text.WriteLine($"role {role}");
        foreach (var type in model.Enums)
        {
            text.WriteLine($"enum {type.Name} ({type.ExportName}): {string.Join(" | ", type.Labels)}");
            Print(type.Documentation, "  ", text);
        }

        foreach (var sequence in model.Sequences) text.WriteLine($"sequence {sequence.Name} ({sequence.ExportName}) {Print(sequence.Options)}");
        foreach (var table in model.Tables) Print(table, text);
        foreach (var view in model.Views) Print(view, text);
        return text.ToString();
    }

    private static void Print(Table table, StringWriter text)
    {
        text.WriteLine($"table {table.Name} ({table.ExportName}){(table.SelectTypeName is null ? "" : " row " + table.SelectTypeName)}{(table.RowLevelSecurity ? " rls" : "")}");
        Print(table.Documentation, "  ", text);
        foreach (var column in table.Columns) Print(column, text);
        if (table.PrimaryKey is { } key) text.WriteLine($"  primary key {key.Name} ({string.Join(", ", key.Columns)}){(key.IsInline ? " inline" : "")}");
        foreach (var unique in table.UniqueConstraints)
            text.WriteLine($"  unique {unique.Name} ({string.Join(", ", unique.Columns)}){(unique.NullsNotDistinct ? " nulls not distinct" : "")}");
        foreach (var foreign in table.ForeignKeys)
        {
            text.WriteLine($"  foreign key {foreign.Name} ({string.Join(", ", foreign.Columns)}) -> {foreign.ReferencedTable} ({string.Join(", ", foreign.ReferencedColumns)})"
                + $"{(foreign.OnDelete == ReferentialAction.NoAction ? "" : " delete " + foreign.OnDelete)}{(foreign.OnUpdate == ReferentialAction.NoAction ? "" : " update " + foreign.OnUpdate)}");
        }

        foreach (var check in table.Checks) text.WriteLine($"  check {check.Name}: {check.Expression}");
        foreach (var index in table.Indexes) Print(index, text);
        foreach (var policy in table.Policies)
            text.WriteLine($"  policy {policy.Name}: {policy.As} {policy.For} to {string.Join(", ", policy.To)} using {policy.Using ?? "-"} check {policy.WithCheck ?? "-"}");
        foreach (var relation in table.Relations)
        {
            text.WriteLine($"  relation {relation.Name}: {relation.Kind} {relation.Target} ({string.Join(", ", relation.Columns)}) -> ({string.Join(", ", relation.TargetColumns)})"
                + (relation.RelationName is null ? "" : " named " + relation.RelationName));
        }
    }

    private static void Print(Column column, StringWriter text)
    {
        text.Write($"  {column.Name} ({column.PropertyName}) {SqlTypes.ToSql(column.Type)}");
        if (column.NotNull) text.Write(column.NotNullIsImplied ? " not null (implied)" : " not null");
        if (column.Default is { } value) text.Write($" default {value.Kind} {value.Sql}");
        if (column.Identity is { } identity) text.Write($" identity {identity.Kind} {identity.SequenceName} {Print(identity.Options)}");
        if (column.GeneratedExpression is { } expression) text.Write($" generated {expression}");
        if (column.Mode is { } mode) text.Write($" mode {mode}");
        if (!column.EnumValues.IsEmpty) text.Write($" of {string.Join(" | ", column.EnumValues)}");
        if (column.ClientDefault is { } client) text.Write($" client default {client.Kind} {client.Sql}".TrimEnd());
        if (column.ClientOnUpdate is { } update) text.Write($" on update {update.Kind} {update.Sql}".TrimEnd());
        text.WriteLine();
        Print(column.Documentation, "    ", text);
    }

    private static void Print(Model.Constraints.Index index, StringWriter text)
    {
        var columns = index.Columns.Select(column => (column.IsExpression ? $"<{column.Text}>" : column.Text)
            + (column.Descending ? " desc" : "") + (column.NullsFirst ? " nulls first" : "") + (column.OperatorClass is null ? "" : " " + column.OperatorClass));
        text.Write($"  {(index.IsUnique ? "unique index" : "index")} {index.Name} {index.Method} ({string.Join(", ", columns)})");
        if (index.Where is { } where) text.Write($" where {where}");
        if (!index.With.IsEmpty) text.Write($" with {string.Join(", ", index.With.Select(parameter => parameter.Name + "=" + parameter.Value))}");
        text.WriteLine((index.IsConcurrent ? " concurrently" : "") + (index.IsOnly ? " only" : ""));
    }

    private static void Print(View view, StringWriter text)
    {
        text.WriteLine($"{(view.IsMaterialized ? "materialized view" : "view")} {view.Name} ({view.ExportName}){(view.WithNoData ? " no data" : "")}"
            + (view.Using is null ? "" : " using " + view.Using) + (view.Tablespace is null ? "" : " tablespace " + view.Tablespace)
            + (view.With.IsEmpty ? "" : " with " + string.Join(", ", view.With.Select(parameter => parameter.Name + "=" + parameter.Value))));
        Print(view.Documentation, "  ", text);
        foreach (var column in view.Columns) Print(column, text);
        text.WriteLine("  as " + (view.Definition ?? "(existing)"));
    }

    private static void Print(Documentation documentation, string indent, StringWriter text)
    {
        if (documentation.Summary.Length > 0) text.WriteLine($"{indent}\"{documentation.Summary.Replace("\n", "\\n", StringComparison.Ordinal)}\"");
        foreach (var tag in documentation.Tags) text.WriteLine($"{indent}@{tag.Name} {tag.Argument}".TrimEnd());
    }

    private static string Print(SequenceOptions options) =>
        $"start {options.StartWith ?? "-"} by {options.IncrementBy ?? "-"} min {options.MinValue ?? "-"} max {options.MaxValue ?? "-"} cache {options.Cache ?? "-"} cycle {options.Cycle}";
}
