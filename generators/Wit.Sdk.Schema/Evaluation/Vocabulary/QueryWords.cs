using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Evaluation;

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
        if (call[0] is not TableValue table)
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What alias() takes first", "a table", call[0].Description);
        if (call.RequireString(1, "An alias") is not { } name)
            return new UnknownValue(Cause.Told);
        var alias = new TableValue(name, table.Schema, call.Origin) { AliasOf = table };
        foreach (var column in table.Columns)
            alias.Add(new ColumnValue(alias, column.Builder, column.PropertyName, column.Origin, column.DocComment));
        return alias;
    }
}
