using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The functions for queries of views: aggregates and aliases.</summary>
internal static class QueryWords
{
    public static IEnumerable<Word> All { get; } =
    [
        Aggregate("count", "count("),
        Aggregate("countDistinct", "count(distinct "),
        Aggregate("sum", "sum("),
        Aggregate("sumDistinct", "sum(distinct "),
        Aggregate("avg", "avg("),
        Aggregate("avgDistinct", "avg(distinct "),
        Aggregate("max", "max("),
        Aggregate("min", "min("),
        Operation("union", "union"),
        Operation("unionAll", "union all"),
        Operation("intersect", "intersect"),
        Operation("intersectAll", "intersect all"),
        Operation("except", "except"),
        Operation("exceptAll", "except all"),
        new Word("alias", Words.PgCore, new NativeValue("alias", MakeAlias)),
        new Word("aliasedTable", Words.Orm, new NativeValue("aliasedTable", MakeAlias)),
        new Word("aliasedTableColumn", Words.Orm, new NativeValue("aliasedTableColumn", MakeAliasedColumn)),
        new Word("mapColumnsInSQLToAlias", Words.Orm, new NativeValue("mapColumnsInSQLToAlias", MapColumns)),
        new Word("mapColumnsInAliasedSQLToAlias", Words.Orm, new NativeValue("mapColumnsInAliasedSQLToAlias", MapColumns)),
        new Word("QueryBuilder", Words.PgCore, new NativeValue("QueryBuilder", call => new QueryBuilderValue([], call.Origin))),
    ];

    private static Word Aggregate(string name, string text) => new(name, Words.Orm, new NativeValue(name, call =>
        SqlValue.FromParts(call.Origin, text, call[0] is UndefinedValue ? "*" : call[0], ")")));

    private static Word Operation(string name, string text) => new(name, Words.PgCore, new NativeValue(name, call =>
    {
        if (call[0] is not QueryValue first)
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + name + "() takes", "queries", call[0].Description);
        Value result = first;
        for (var i = 1; i < call.Arguments.Length && result is QueryValue; i++)
            result = first.Combine(call, i, text);
        return result;
    }));

    private static Value MakeAlias(Invocation call)
    {
        if (call[0] is not (TableValue or ViewValue))
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "a table or a view", call[0].Description);
        if (call.RequireString(1, "An alias") is not { } name)
            return new UnknownValue(Cause.Told);
        return call[0] is ViewValue view ? Alias(view, name, call.Origin) : Alias((TableValue)call[0], name, call.Origin);
    }

    private static TableValue Alias(TableValue table, string name, Origin origin)
    {
        var alias = new TableValue(name, table.Schema, origin) { AliasOf = table.AliasOf ?? table };
        foreach (var column in table.Columns)
            alias.Add(new ColumnValue(alias, column.Builder, column.PropertyName, column.Origin, column.DocComment));
        return alias;
    }

    private static ViewValue Alias(ViewValue view, string name, Origin origin)
    {
        var builder = new ViewBuilderValue(name, null, null, view.Builder.IsMaterialized, origin);
        return new ViewValue(builder, view.Query, SubqueryValue.FieldsUnder(name, view.Fields, origin)) { AliasOf = view.AliasOf ?? view };
    }

    private static Value MakeAliasedColumn(Invocation call)
    {
        if (call[0] is not ColumnValue column)
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "a column", call[0].Description);
        return call.RequireString(1, "An alias") is { } name ? AliasedColumn(column, name, call.Origin) : new UnknownValue(Cause.Told);
    }

    private static ColumnValue AliasedColumn(ColumnValue column, string name, Origin origin) =>
        new(new TableValue(name, column.Table.Schema, origin) { AliasOf = column.Table }, column.Builder, column.PropertyName, column.Origin, column.DocComment);

    private static Value MapColumns(Invocation call)
    {
        if (call[0] is not (SqlValue or AliasedSqlValue))
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "a piece of SQL", call[0].Description);
        return call.RequireString(1, "An alias") is { } name ? UnderAlias(call[0], name, call.Origin) : new UnknownValue(Cause.Told);
    }

    private static Value UnderAlias(Value value, string name, Origin origin) => value switch
    {
        ColumnValue column => AliasedColumn(column, name, origin),
        AliasedSqlValue aliased => new AliasedSqlValue((SqlValue)UnderAlias(aliased.Sql, name, origin), aliased.Alias, aliased.Origin),
        SqlValue sql => new SqlValue(sql.Parts.Select(part => part is SqlPart.HolePart hole ? hole with { Value = UnderAlias(hole.Value, name, origin) } : part), sql.Origin),
        _ => value,
    };
}
