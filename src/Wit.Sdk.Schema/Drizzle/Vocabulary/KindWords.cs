using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Drizzle's classes, as far as schemas ask whether a value is of one: <c>is(value, PgTable)</c>, <c>value instanceof Table</c>.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, Func<Value, bool>> s_kinds = new(StringComparer.Ordinal)
    {
        ["Table"] = value => value is TableValue,
        ["PgTable"] = value => value is TableValue,
        ["Column"] = value => value is ColumnValue,
        ["PgColumn"] = value => value is ColumnValue,
        ["View"] = value => value is ViewValue,
        ["SQL"] = value => value is SqlValue,
    };

    public static IEnumerable<Word> All { get; } =
    [
        new Word("is", Words.Orm, LibraryObject.Make("is", call => call[1] is NativeValue kind && Made(kind.Name, call[0]) is { } made ? Value.Of(made) : LibraryObject.RunTime(call))),
        .. s_kinds.Keys.Select(name => new Word(name, name.StartsWith("Pg", StringComparison.Ordinal) ? Words.PgCore : Words.Orm, LibraryObject.Make(name, LibraryObject.RunTime))),
    ];

    /// <summary>Whether a value is of a class; null if that can't be determined.</summary>
    public static bool? Made(string kind, Value value) => value is not UnknownValue && s_kinds.TryGetValue(kind, out var isKind) ? isKind(value) : null;
}
