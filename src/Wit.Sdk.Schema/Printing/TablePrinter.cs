using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a table.</summary>
/// <param name="types">Prints builders.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
/// <param name="references">Prints what foreign keys lead to.</param>
/// <param name="schemas">The exports of the named schemas.</param>
internal sealed class TablePrinter(TypePrinter types, ScriptImports imports, ReferencePrinter references, IReadOnlyDictionary<string, string> schemas)
{
    public string Print(Table table)
    {
        var columns = new ColumnPrinter(table, types, imports, references);
        var maker = schemas.TryGetValue(table.Name.Schema, out var schema) ? schema + ".table" : imports.Core("pgTable");
        var elements = Elements(table, columns).ToList();
        return ScriptText.Comment(table.Documentation.Summary, string.Empty)
            + "export const " + table.ExportName + " = " + maker + "(" + ScriptText.Literal(table.Name.Name) + ", {\n"
            + string.Concat(table.Columns.Select(columns.Print))
            + (elements.Count == 0 ? "})" : "}, (t) => [\n" + string.Concat(elements.Select(element => "  " + element + ",\n")) + "])")
            + (table.RowLevelSecurity && table.Policies.IsEmpty ? ".enableRLS()" : string.Empty) + ";\n";
    }

    private IEnumerable<string> Elements(Table table, ColumnPrinter columns)
    {
        if (table.PrimaryKey is { } key && columns.InlineKey is null)
            yield return PrimaryKey(table, key);
        foreach (var unique in table.UniqueConstraints.Where(unique => !IsOnColumn(table, unique)))
        {
            yield return imports.Core("unique") + "(" + ScriptText.Literal(unique.Name) + ").on(" + Columns(table, unique.Columns) + ")"
                + (unique.NullsNotDistinct ? ".nullsNotDistinct()" : string.Empty);
        }

        foreach (var foreign in table.ForeignKeys.Where(foreign => !columns.IsInline(foreign) && references.Knows(foreign.ReferencedTable)))
            yield return references.PrintElement(table, foreign);
        foreach (var index in table.Indexes)
            yield return IndexPrinter.Print(table, index, imports);
        foreach (var check in table.Checks)
            yield return imports.Core("check") + "(" + ScriptText.Literal(check.Name) + ", " + imports.Sql(check.Expression) + ")";
        foreach (var policy in table.Policies)
            yield return Policy(policy);
    }

    /// <summary>A column can say one unique constraint; a second one on it stands beside it.</summary>
    private static bool IsOnColumn(Table table, UniqueConstraint unique) =>
        ColumnPrinter.IsInline(unique) && table.UniqueConstraints.First(other => other.Columns == unique.Columns) == unique;

    private string PrimaryKey(Table table, PrimaryKey key)
    {
        var isAutomatic = key.Name == PostgresNames.Truncate(table.Name.Name + "_" + string.Join("_", key.Columns) + "_pk");
        return imports.Core("primaryKey") + "({ " + (isAutomatic ? string.Empty : "name: " + ScriptText.Literal(key.Name) + ", ") + "columns: [" + Columns(table, key.Columns) + "] })";
    }

    private string Policy(Policy policy)
    {
        var options = new List<string>();
        if (policy.As != "PERMISSIVE")
            options.Add("as: " + ScriptText.Literal(policy.As.ToLowerInvariant()));
        if (policy.For != "ALL")
            options.Add("for: " + ScriptText.Literal(policy.For.ToLowerInvariant()));
        if (policy.To is not ["public"])
            options.Add("to: " + (policy.To.Count == 1 ? ScriptText.Literal(policy.To[0]) : "[" + string.Join(", ", policy.To.Select(ScriptText.Literal)) + "]"));
        if (policy.Using is { } visible)
            options.Add("using: " + imports.Sql(visible));
        if (policy.WithCheck is { } check)
            options.Add("withCheck: " + imports.Sql(check));
        return imports.Core("pgPolicy") + "(" + ScriptText.Literal(policy.Name) + (options.Count == 0 ? string.Empty : ", { " + string.Join(", ", options) + " }") + ")";
    }

    private static string Columns(Table table, IEnumerable<string> columns) => string.Join(", ", columns.Select(column => ScriptText.Member("t", ReferencePrinter.KeyOf(table, column))));
}
