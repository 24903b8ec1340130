using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary><c>sql</c> and what stands after its dot.</summary>
internal static class SqlWords
{
    public static IEnumerable<Word> All { get; } =
    [
        new Word("sql", Words.Orm, new NativeValue("sql", call => call.Error(-1, DiagnosticCatalogue.WrongKind, "sql", "followed by a template: sql`...`", "called"))
        {
            Template = SqlValue.FromTemplate,
            Members = new Dictionary<string, Value>(StringComparer.Ordinal)
            {
                ["raw"] = new NativeValue("sql.raw", Raw),
                ["identifier"] = new NativeValue("sql.identifier", Identifier),
                ["join"] = new NativeValue("sql.join", Join),
                ["empty"] = new NativeValue("sql.empty", call => new SqlValue([], call.Origin)),
                ["fromList"] = new NativeValue("sql.fromList", FromList),
                ["param"] = new NativeValue("sql.param", call => new SqlValue([SqlPart.Hole(call[0], call.Origin, call[1] as ColumnValue)], call.Origin)),
            },
        }),
    ];

    private static Value FromList(Invocation call)
    {
        if (call[0] is not ArrayValue list)
            return call[0];
        return call.Evaluator.SpendItems(list.Items.Count * 2L, call.Origin) ? SqlValue.FromParts(call.Origin, [.. list.Items]) : new UnknownValue(Cause.Told);
    }

    private static Value Raw(Invocation call)
    {
        if (Evaluator.TextOf(call[0]) is { } text)
            return SqlValue.FromParts(call.Origin, text);
        call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What sql.raw() takes", "a string");
        return new UnknownValue(Cause.Told);
    }

    private static Value Identifier(Invocation call) =>
        call.RequireString(0, "What sql.identifier() takes") is { } name ? new SqlValue([SqlPart.Name(name)], call.Origin) : new UnknownValue(Cause.Told);

    private static Value Join(Invocation call)
    {
        if (call[0] is not ArrayValue list)
        {
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What sql.join() takes", "a list");
            return new UnknownValue(Cause.Told);
        }

        if (!call.Evaluator.SpendItems(list.Items.Count * 4L, call.Origin))
            return new UnknownValue(Cause.Told);
        var parts = new List<SqlPart>();
        foreach (var item in list.Items)
        {
            if (parts.Count > 0 && call[1] is not UndefinedValue)
                parts.Add(SqlPart.Hole(call[1], call.OriginOf(1)));
            parts.Add(SqlPart.Hole(item, call.OriginOf(0)));
        }

        return new SqlValue(parts, call.Origin);
    }
}
