using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Online;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Pushing.Probing;

/// <summary>The probes of values: those that another type can't hold, and labels that are still in use.</summary>
internal static class ValueProbes
{
    /// <summary>The values of columns that get another type.</summary>
    public static IEnumerable<ValueProbe> Casts(EquatableArray<Change> changes)
    {
        var before = new NamesBefore(changes);
        foreach (var change in changes.OfType<Change.AlterColumn>().Where(change => change.What.HasFlag(ColumnChanges.Type) && SqlTypes.EnumName(change.To.Type) is null))
        {
            var (table, name) = (SqlText.QuoteRelation(before.Table(change.Table)), before.Column(change.Table, change.To.Name));
            var (column, type) = (SqlText.QuoteIdentifier(name), SqlTypes.ToSql(SqlTypes.StorageType(change.To.Type)));
            var expression = Expression(change, name, column);
            var problem = $"column {change.Path} can't become {type}: existing values that can't be converted";
            var cure = $"Change them first: UPDATE {table} SET {column} = ... Then push again.";
            yield return new ValueProbe($"SELECT count({expression}) FROM {table}", Counting(table, column, expression), problem, cure);
        }
    }

    /// <summary>The values that are too long, and rows that hold a label that goes.</summary>
    public static IEnumerable<ValueProbe> Counts(EquatableArray<Change> changes, SchemaModel database) => Lengths(changes).Concat(Labels(changes, database));

    private static IEnumerable<ValueProbe> Lengths(EquatableArray<Change> changes)
    {
        var before = new NamesBefore(changes);
        foreach (var change in changes.OfType<Change.AlterColumn>().Where(change => change.What.HasFlag(ColumnChanges.Type)))
        {
            if (Length(change.To.Type) is not { } length) continue;
            var (table, column) = (SqlText.QuoteRelation(before.Table(change.Table)), SqlText.QuoteIdentifier(before.Column(change.Table, change.To.Name)));
            var condition = $"char_length(rtrim({column}::text)) > {length}";
            yield return new ValueProbe(
                $"SELECT count(*) FROM {table} WHERE {condition}",
                string.Empty,
                $"column {change.Path} can't become {SqlTypes.ToSql(change.To.Type)}: existing values that are longer",
                $"Find them with SELECT * FROM {table} WHERE {condition}. Then push again.");
        }
    }

    private static string? Length(ColumnType type) => type switch
    {
        ColumnType.Varchar { Length: { } length } => length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ColumnType.Char { Length: { } length } => length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    private static IEnumerable<ValueProbe> Labels(EquatableArray<Change> changes, SchemaModel database) =>
        from replace in changes.OfType<Change.ReplaceEnum>()
        where !replace.RemovedLabels.IsEmpty
        from table in database.Tables
        from column in table.Columns
        where SqlTypes.EnumName(column.Type) is { } name && (name == replace.To.Name || name == replace.From.Name)
        let labels = "ARRAY[" + string.Join(", ", replace.RemovedLabels.Select(SqlText.QuoteLiteral)) + "]"
        let quoted = SqlText.QuoteIdentifier(column.Name)
        let condition = column.Type is ColumnType.Array ? $"{quoted}::text[] && {labels}" : $"{quoted}::text = ANY ({labels})"
        let relation = SqlText.QuoteRelation(table.Name)
        select new ValueProbe(
            $"SELECT count(*) FROM {relation} WHERE {condition}",
            string.Empty,
            $"enum {replace.Path} can't lose {string.Join(", ", replace.RemovedLabels.Select(SqlText.QuoteLiteral))}: existing rows of {ObjectPath.Of(table.Name)} that hold it in column {ObjectPath.Format(column.Name)}",
            $"Give them another value first: UPDATE {relation} SET {quoted} = ... WHERE {condition}. Then push again.");

    private static string Expression(Change.AlterColumn change, string name, string column)
    {
        const string Using = " USING ";
        var to = change.To with { Name = name, Type = SqlTypes.StorageType(change.To.Type) };
        var text = TypeConversion.Using(change.From, to);

        // A cast in an assignment of the server's own: an explicit one to text of a length would cut the value, which is looked for by its length.
        return text.StartsWith(Using, StringComparison.Ordinal) ? text[Using.Length..] : Length(change.To.Type) is null ? column + "::" + SqlTypes.ToSql(to.Type) : column;
    }

    private static string Counting(string table, string column, string expression)
    {
        var body = string.Concat(
            "\nDECLARE\n\tfailed bigint := 0;\n\titem record;\nBEGIN\n\tFOR item IN SELECT ", column, " AS value FROM ", table, " LOOP\n\t\tBEGIN\n\t\t\tPERFORM ", expression,
            " FROM (SELECT item.value) AS one(" + column + ");\n\t\tEXCEPTION WHEN OTHERS THEN\n\t\t\tfailed := failed + 1;\n\t\tEND;\n\tEND LOOP;\n",
            "\tIF failed > 0 THEN\n\t\tRAISE EXCEPTION USING ERRCODE = 'WIT01', MESSAGE = failed::text;\n\tEND IF;\nEND\n");
        var tag = "$wit$";
        for (var number = 1; body.Contains(tag, StringComparison.Ordinal); number++) tag = $"$wit{number}$";
        return "DO " + tag + body + tag;
    }
}
