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

    /// <summary>Whether a unique constraint is declared on its column.</summary>
    public static bool IsInline(UniqueConstraint unique) => unique.Columns.Count == 1;

    /// <summary>Whether a foreign key is declared on its column: with one column and Drizzle's automatic name.</summary>
    public bool IsInline(ForeignKey key) => key.Columns.Count == 1
        && PostgresNames.Truncate(string.Join("_", table.Name.Name, key.Columns[0], key.ReferencedTable.Name, key.ReferencedColumns[0]) + "_fk") == key.Name
        && references.Knows(key.ReferencedTable)
        && table.ForeignKeys.First(other => other.Columns == key.Columns && other.Name == key.Name) == key;

    /// <summary>The line of the column: <c>id: uuid("id").primaryKey()</c>.</summary>
    public string Print(Column column) => ScriptText.Comment(column.Documentation, "  ") + "  " + Property(column) + ",\n";

    /// <summary>The property alone, without a comment and what separates it from others.</summary>
    public string Property(Column column)
    {
        var isKey = InlineKey?.Columns[0] == column.Name;
        var text = types.Print(column.Name, column.Type) + (isKey ? ".primaryKey()" : string.Empty);
        if (!isKey && SaysNotNull(column))
            text += ".notNull()";
        foreach (var unique in table.UniqueConstraints.Where(unique => IsInline(unique) && unique.Columns[0] == column.Name).Take(1))
            text += Unique(unique, column);
        text += Identity(column) + Generated(column) + Default(column);
        foreach (var key in table.ForeignKeys.Where(key => IsInline(key) && key.Columns[0] == column.Name))
            text += references.Print(table, key);
        return ScriptText.Key(column.PropertyName) + ": " + text;
    }

    /// <summary>Whether a column that is not a key itself has to declare that it refuses NULL.</summary>
    public static bool SaysNotNull(Column column) => column.NotNull && column.Identity is null && !SqlTypes.IsSerial(column.Type);

    /// <summary>The call with what a generated column is computed from; empty for any other.</summary>
    public string Generated(Column column) =>
        column is { Identity: null, GeneratedExpression: { } expression } ? ".generatedAlwaysAs(" + imports.Sql(expression) + ")" : string.Empty;

    /// <summary>The call with the default; empty for none.</summary>
    public string Default(Column column) => column is { Identity: null, GeneratedExpression: null, Default: { } value } ? DefaultPrinter.Print(value.Sql, column.Type, imports) : string.Empty;

    /// <summary>The call that makes the column an identity; empty for other columns.</summary>
    public string Identity(Column column) => column.Identity is { } identity ? Identity(identity, column) : string.Empty;

    /// <summary>The call that makes a column unique.</summary>
    public string Unique(UniqueConstraint unique, Column column)
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
