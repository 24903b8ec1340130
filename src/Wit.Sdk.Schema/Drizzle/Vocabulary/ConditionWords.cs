using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Library.Json;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The conditions of drizzle-orm, for checks, partial indexes and policies.</summary>
internal static class ConditionWords
{
    /// <summary>Conditions as their pattern: <c>0</c>, <c>1</c>, <c>2</c> are the arguments.</summary>
    private static readonly (string Name, string Pattern)[] s_patterns =
    [
        ("eq", "0 = 1"), ("ne", "0 <> 1"), ("gt", "0 > 1"), ("gte", "0 >= 1"), ("lt", "0 < 1"), ("lte", "0 <= 1"),
        ("isNull", "0 is null"), ("isNotNull", "0 is not null"), ("not", "not 0"), ("exists", "exists 0"), ("notExists", "not exists 0"),
        ("between", "0 between 1 and 2"), ("notBetween", "0 not between 1 and 2"),
        ("like", "0 like 1"), ("notLike", "0 not like 1"), ("ilike", "0 ilike 1"), ("notIlike", "0 not ilike 1"),
        ("arrayContains", "0 @> 1"), ("arrayContained", "0 <@ 1"), ("arrayOverlaps", "0 && 1"),
        ("asc", "0 asc"), ("desc", "0 desc"),
    ];

    /// <summary>The distances between vectors, and the operators of pgvector.</summary>
    private static readonly (string Name, string Operator)[] s_distances =
    [
        ("l2Distance", "<->"), ("l1Distance", "<+>"), ("innerProduct", "<#>"), ("cosineDistance", "<=>"), ("hammingDistance", "<~>"), ("jaccardDistance", "<%>"),
    ];

    public static IEnumerable<Word> All { get; } =
    [
        .. s_patterns.Select(item => Make(item.Name, call => Fill(item.Pattern, call))),
        Make("and", call => Combine(call, " and ")),
        Make("or", call => Combine(call, " or ")),
        Make("inArray", call => In(call, " in ", "false")),
        .. s_distances.Select(item => Make(item.Name, call => new SqlValue(
            [SqlPart.Hole(call[0], call.OriginOf(0)), SqlPart.Text(" " + item.Operator + " "), SqlPart.Hole(VectorOf(call[1]), call.OriginOf(1))], call.Origin))),
        Make("notInArray", call => In(call, " not in ", "true")),
    ];

    private static Word Make(string name, NativeCode code) => new(name, Words.Orm, new NativeValue(name, code));

    private static SqlValue Fill(string pattern, Invocation call)
    {
        var encoder = ColumnOf(call[0]);
        var parts = new List<SqlPart>();
        var start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is < '0' or > '2')
                continue;
            var position = pattern[i] - '0';
            if (i > start)
                parts.Add(SqlPart.Text(pattern.Substring(start, i - start)));
            parts.Add(SqlPart.Hole(call[position], call.OriginOf(position), position == 0 ? null : encoder));
            start = i + 1;
        }

        if (start < pattern.Length)
            parts.Add(SqlPart.Text(pattern.Substring(start)));
        return new SqlValue(parts, call.Origin);
    }

    private static Value Combine(Invocation call, string separator)
    {
        var conditions = call.Arguments.Where(argument => argument is not UndefinedValue).ToList();
        if (conditions.Count == 0)
            return Value.Undefined;
        var parts = new List<SqlPart>();
        foreach (var condition in conditions)
        {
            if (parts.Count > 0)
                parts.Add(SqlPart.Text(separator));
            parts.Add(SqlPart.Hole(condition, call.Origin));
        }

        if (conditions.Count > 1)
        {
            parts.Insert(0, SqlPart.Text("("));
            parts.Add(SqlPart.Text(")"));
        }

        return new SqlValue(parts, call.Origin);
    }

    private static SqlValue In(Invocation call, string operation, string whenEmpty)
    {
        if (call[1] is ArrayValue { Items.Count: 0 })
            return SqlValue.FromParts(call.Origin, whenEmpty);
        return new SqlValue(
            [SqlPart.Hole(call[0], call.OriginOf(0)), SqlPart.Text(operation), SqlPart.Hole(call[1], call.OriginOf(1), ColumnOf(call[0]))], call.Origin);
    }

    private static Value VectorOf(Value value) => value is ArrayValue && JsonText.Write(value) is { } text ? new StringValue(text) : value;

    private static ColumnValue? ColumnOf(Value value) => value as ColumnValue ?? (value as IndexedColumnValue)?.Column;
}
