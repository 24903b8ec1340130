using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints the elements of a table's extra config.</summary>
/// <param name="table">The table, with names for TypeScript.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
/// <param name="references">Prints what foreign keys lead to.</param>
/// <param name="self">The name that the extra config knows the table's columns by.</param>
internal sealed class ElementPrinter(Table table, ScriptImports imports, ReferencePrinter references, string self)
{
    /// <summary>Whether a unique constraint is declared on its column. A column can declare one; a second one is declared beside it.</summary>
    public static bool IsOnColumn(Table table, UniqueConstraint unique) =>
        ColumnPrinter.IsInline(unique) && table.UniqueConstraints.First(other => other.Columns == unique.Columns) == unique;

    public string PrimaryKey(PrimaryKey key)
    {
        var isAutomatic = key.Name == PostgresNames.Truncate(table.Name.Name + "_" + string.Join("_", key.Columns) + "_pk");
        return imports.Core("primaryKey") + "({ " + (isAutomatic ? string.Empty : "name: " + ScriptText.Literal(key.Name) + ", ") + "columns: [" + Columns(key.Columns) + "] })";
    }

    public string Unique(UniqueConstraint unique) =>
        imports.Core("unique") + "(" + ScriptText.Literal(unique.Name) + ")" + On(unique) + (unique.NullsNotDistinct ? ".nullsNotDistinct()" : string.Empty);

    /// <summary>The call with the columns of a unique constraint.</summary>
    public string On(UniqueConstraint unique) => ".on(" + Columns(unique.Columns) + ")";

    public string ForeignKey(ForeignKey key) => references.PrintElement(table, key, self);

    public string Index(Index index) => IndexPrinter.Print(table, index, imports, self);

    public string Check(CheckConstraint check) => imports.Core("check") + "(" + ScriptText.Literal(check.Name) + ", " + imports.Sql(check.Expression) + ")";

    public string Policy(Policy policy)
    {
        var options = PolicyOptions(policy).Where(option => option.Value is not null).Select(option => option.Name + ": " + option.Value).ToList();
        return imports.Core("pgPolicy") + "(" + ScriptText.Literal(policy.Name) + (options.Count == 0 ? string.Empty : ", { " + string.Join(", ", options) + " }") + ")";
    }

    /// <summary>The options of a policy; null for one that needs no word.</summary>
    public IEnumerable<(string Name, string? Value)> PolicyOptions(Policy policy)
    {
        yield return ("as", policy.As == "PERMISSIVE" ? null : ScriptText.Literal(policy.As.ToLowerInvariant()));
        yield return ("for", policy.For == "ALL" ? null : ScriptText.Literal(policy.For.ToLowerInvariant()));
        yield return ("to", policy.To is ["public"] ? null : policy.To.Count == 1 ? ScriptText.Literal(policy.To[0]) : "[" + string.Join(", ", policy.To.Select(ScriptText.Literal)) + "]");
        yield return ("using", policy.Using is { } visible ? imports.Sql(visible) : null);
        yield return ("withCheck", policy.WithCheck is { } check ? imports.Sql(check) : null);
    }

    /// <summary>Columns of the table, as they are named in the extra config.</summary>
    public string Columns(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => ScriptText.Member(self, ReferencePrinter.KeyOf(table, column))));
}
