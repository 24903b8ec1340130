using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>
/// A schema as drizzle 1.0 means it, for a folder of its form: unnamed objects have the name in the folder's newest snapshot, or the one that 1.0 assigns, and expressions
/// name the columns of their table without the table.
/// </summary>
public static class DrizzleOneForm
{
    /// <summary>The schema in this form.</summary>
    /// <param name="schema">The schema of the files.</param>
    /// <param name="newest">The newest snapshot of the folder.</param>
    public static SchemaModel Of(SchemaModel schema, SchemaModel newest) => schema with
    {
        Tables = schema.Tables.Select(table => Of(table, newest.FindTable(table.Name))).ToEquatableArray(),
        Views = schema.Views.Select(view => Of(view, newest.Views.FirstOrDefault(other => other.Name == view.Name))).ToEquatableArray(),
    };

    private static View Of(View view, View? newest) => newest is null || view.Definition is null ? view : view with
    {
        Definition = Known(view.Definition, newest.Definition),
        With = view.With.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).SequenceEqual(newest.With.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)) ? newest.With : view.With,
    };

    private static Table Of(Table table, Table? newest)
    {
        var (name, qualified) = (SqlText.QuoteIdentifier(table.Name.Name) + ".", SqlText.QuoteQualified(table.Name) + ".");
        return table with
        {
            Columns = table.Columns.Select(column => Column(column, newest?.Columns.FirstOrDefault(other => other.Name == column.Name))).ToEquatableArray(),
            PrimaryKey = table.PrimaryKey is { } primaryKey ? Of(table, primaryKey, newest) : null,
            UniqueConstraints = table.UniqueConstraints.Select(unique => unique.Name != AutomaticNames.OldUnique(table, unique) ? unique : unique with
            {
                Name = newest?.UniqueConstraints.FirstOrDefault(other => other.Columns.SequenceEqual(unique.Columns))?.Name ?? AutomaticNames.Unique(table, unique),
            }).ToEquatableArray(),
            ForeignKeys = table.ForeignKeys.Select(key => key.Name != AutomaticNames.OldForeignKey(table, key) ? key : key with
            {
                Name = newest?.ForeignKeys.FirstOrDefault(other => IsSame(other, key))?.Name ?? AutomaticNames.ForeignKey(table.Name.Name, key),
            }).ToEquatableArray(),
            Checks = table.Checks.Select(check => check with
            {
                Expression = Text(check.Expression, newest?.Checks.FirstOrDefault(other => other.Name == check.Name)?.Expression),
            }).ToEquatableArray(),
            Indexes = table.Indexes.Select(index => IndexOf(index, newest?.Indexes.FirstOrDefault(other => other.Name == index.Name))).ToEquatableArray(),
            Policies = table.Policies.Select(policy => PolicyOf(policy, newest?.Policies.FirstOrDefault(other => other.Name == policy.Name))).ToEquatableArray(),
        };

        string Text(string text, string? known) => Known(Outside(Outside(text, qualified), name), known);

        string? Optional(string? text, string? known) => text is null ? null : Text(text, known);

        Column Column(Column column, Column? known) => column with
        {
            GeneratedExpression = Optional(column.GeneratedExpression, known?.GeneratedExpression),
            Default = column.Type is ColumnType.Array && column.Default is { } own && known?.Default is { } other && Unquoted(own.Sql) == Unquoted(other.Sql) ? other : column.Default,
        };

        Index IndexOf(Index index, Index? known) => index with
        {
            Where = Optional(index.Where, known?.Where),
            Columns = index.Columns.Select((column, i) => column.IsExpression ? column with { Text = Text(column.Text, known?.Columns.ElementAtOrDefault(i)?.Text) } : column).ToEquatableArray(),
        };

        Policy PolicyOf(Policy policy, Policy? known) => policy with { Using = Optional(policy.Using, known?.Using), WithCheck = Optional(policy.WithCheck, known?.WithCheck) };
    }

    private static PrimaryKey Of(Table table, PrimaryKey key, Table? newest)
    {
        if (!key.IsInline && key.Name != AutomaticNames.OldPrimaryKey(table, key))
            return key;
        if (newest?.PrimaryKey is { } known && known.Columns.SequenceEqual(key.Columns))
            return known;
        return key.Columns.Count == 1
            ? new PrimaryKey(PostgresNames.PrimaryKey(table.Name.Name), key.Columns, IsInline: true)
            : key with { Name = AutomaticNames.PrimaryKey(table.Name.Name) };
    }

    private static bool IsSame(ForeignKey one, ForeignKey other) =>
        one.Columns.SequenceEqual(other.Columns) && one.ReferencedTable == other.ReferencedTable && one.ReferencedColumns.SequenceEqual(other.ReferencedColumns);

    /// <summary>
    /// The text of the snapshot where it is this one with more brackets: 1.0 puts conditions into brackets, which drizzle-orm 0 does not. Brackets that a schema adds are a change.
    /// </summary>
    private static string Known(string text, string? known) =>
        known is not null && Brackets(known) >= Brackets(text) && Bare(known) == Bare(text) ? known : text;

    private static int Brackets(string text) => text.Count(character => character == '(');

    /// <summary>A text without the brackets that are outside of its strings.</summary>
    private static string Bare(string text)
    {
        var parts = text.Split('\'');
        for (var i = 0; i < parts.Length; i += 2)
            parts[i] = parts[i].Replace("(", string.Empty).Replace(")", string.Empty);
        return string.Join("'", parts);
    }

    /// <summary>A list in which 1.0 leaves out the quotes that an item does not need.</summary>
    private static string Unquoted(string text) => text.Replace("\"", string.Empty);

    /// <summary>Takes a qualifier out of an expression, but not out of its texts.</summary>
    private static string Outside(string text, string qualifier)
    {
        if (text.IndexOf(qualifier, StringComparison.Ordinal) < 0)
            return text;
        var parts = text.Split('\'');
        for (var i = 0; i < parts.Length; i += 2)
            parts[i] = parts[i].Replace(qualifier, string.Empty);
        return string.Join("'", parts);
    }
}
