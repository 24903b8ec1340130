using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a column of a table with its modifiers, and the keys that one column alone makes.</summary>
/// <param name="table">The table, with names for TypeScript.</param>
/// <param name="types">Prints builders.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
/// <param name="references">Prints what foreign keys lead to.</param>
internal sealed class ColumnPrinter(Table table, TypePrinter types, ScriptImports imports, ReferencePrinter references)
{
    /// <summary>The primary key, where a column's own words say it.</summary>
    public PrimaryKey? InlineKey { get; } = table.PrimaryKey is { Columns.Count: 1 } key && key.Name == PostgresNames.PrimaryKey(table.Name.Name) ? key : null;

    /// <summary>Whether a unique constraint is said on its column.</summary>
    public static bool IsInline(UniqueConstraint unique) => unique.Columns.Count == 1;

    /// <summary>Whether a foreign key is said on its column: with one column and the name that Drizzle gives it.</summary>
    public bool IsInline(ForeignKey key) => key.Columns.Count == 1
        && PostgresNames.Truncate(string.Join("_", table.Name.Name, key.Columns[0], key.ReferencedTable.Name, key.ReferencedColumns[0]) + "_fk") == key.Name
        && references.Knows(key.ReferencedTable)
        && table.ForeignKeys.First(other => other.Columns == key.Columns && other.Name == key.Name) == key;

    /// <summary>The property of the column: <c>id: uuid("id").primaryKey()</c>.</summary>
    public string Print(Column column)
    {
        var isKey = InlineKey?.Columns[0] == column.Name;
        var text = types.Print(column.Name, column.Type) + (isKey ? ".primaryKey()" : string.Empty);
        if (column.NotNull && !isKey && column.Identity is null && !SqlTypes.IsSerial(column.Type))
            text += ".notNull()";
        foreach (var unique in table.UniqueConstraints.Where(unique => IsInline(unique) && unique.Columns[0] == column.Name).Take(1))
            text += Unique(unique, column);
        if (column.Identity is { } identity)
            text += Identity(identity, column);
        else if (column.GeneratedExpression is { } expression)
            text += ".generatedAlwaysAs(" + imports.Sql(expression) + ")";
        else if (column.Default is { } value)
            text += DefaultPrinter.Print(value.Sql, column.Type, imports);
        foreach (var key in table.ForeignKeys.Where(key => IsInline(key) && key.Columns[0] == column.Name))
            text += references.Print(table, key);
        return ScriptText.Comment(column.Documentation.Summary, "  ") + "  " + ScriptText.Key(column.PropertyName) + ": " + text + ",\n";
    }

    private string Unique(UniqueConstraint unique, Column column)
    {
        var isAutomatic = unique.Name == PostgresNames.Truncate(table.Name.Name + "_" + column.Name + "_unique");
        var name = isAutomatic && !unique.NullsNotDistinct ? string.Empty : ScriptText.Literal(unique.Name);
        return ".unique(" + name + (unique.NullsNotDistinct ? ", { nulls: \"not distinct\" }" : string.Empty) + ")";
    }

    private string Identity(Identity identity, Column column)
    {
        var options = SequencePrinter.Options(identity.Options, SequenceDefaults.Complete(SequenceOptions.None, column.Type));
        var isAutomatic = identity.SequenceName == PostgresNames.Truncate(table.Name.Name + "_" + column.Name + "_seq");
        if (!isAutomatic)
            options.Insert(0, "name: " + ScriptText.Literal(identity.SequenceName));
        return (identity.Kind == IdentityKind.Always ? ".generatedAlwaysAsIdentity(" : ".generatedByDefaultAsIdentity(")
            + (options.Count == 0 ? string.Empty : "{ " + string.Join(", ", options) + " }") + ")";
    }
}
