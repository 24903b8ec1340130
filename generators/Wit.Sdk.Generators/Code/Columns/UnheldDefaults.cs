using System.Globalization;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>
/// Finds defaults that the C# type of their column can't hold: an insert would write the row, and then fail to read it. Only the build asks, since the tool makes no C#. A
/// column whose <c>@clrType</c> names another type is left to it.
/// </summary>
internal static class UnheldDefaults
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A literal, alone, cast, or with the name of its type before it.</summary>
    private static readonly Regex Literal = new(@"^\s*\(*\s*([a-z_][a-z_0-9 ]*?)?\s*'(?<text>([^']|'')*)'\s*\)*\s*(::[^']*)?$", Options, Patience);

    /// <summary>An amount of months or more, in PostgreSQL's own form.</summary>
    private static readonly Regex Months = new(
        @"(?<number>[-+]?(\d+(\.\d*)?|\.\d+))\s*(mon|mons|month|months|y|yr|yrs|year|years|dec|decs|decade|decades|c|cent|century|centuries|mil|mils|millennium|millennia)(?![a-z])", Options, Patience);

    /// <summary>The same as ISO 8601 writes it, and as SQL does.</summary>
    private static readonly Regex IsoMonths = new(@"^\s*P([-+]?\d+(\.\d+)?W)?([-+]?0*[1-9]\d*(\.\d+)?[YM]|0*[1-9]\d*-|\d+-0*[1-9]\d*-)", Options, Patience);
    private static readonly Regex SqlMonths = new(@"^\s*[-+]?(0*[1-9]\d*-\d+|\d+-0*[1-9]\d*)(\s|$)", Options, Patience);

    private static readonly Regex FarDate = new(@"\bBC\b|\b\d{5,}-", Options, Patience);

    /// <summary>The defaults of a schema.</summary>
    /// <param name="model">The schema; null for a project without one.</param>
    /// <param name="places">Where its objects stand.</param>
    public static IEnumerable<Diagnostic> Of(SchemaModel? model, SourceMap places)
    {
        foreach (var table in model is null ? default : model.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Default is { } value && ClrTypeTag.Find(column.Documentation) is null && TextOf(value) is { } text && Problem(CustomTypes.Resolve(column.Type), text) is var (what, type, cure))
                {
                    var key = new ObjectKey(ObjectKind.Column, table.Name, column.Name);
                    yield return Diagnostic.Create(DiagnosticCatalogue.DefaultUnheld, places.FindDefault(key) ?? places.Find(key), column.Name, what, type, cure);
                }
            }
        }
    }

    private static string? TextOf(ColumnDefault value) => value.Kind switch
    {
        ColumnDefaultKind.Number => value.Sql.Trim(),
        ColumnDefaultKind.Literal or ColumnDefaultKind.Expression when Literal.Match(value.Sql) is { Success: true } match => match.Groups["text"].Value.Replace("''", "'"),
        _ => null,
    };

    private static (string What, string Type, string Cure)? Problem(ColumnType type, string text) => type switch
    {
        ColumnType.Interval interval when HasMonths(interval, text) => ("an interval with months", "TimeSpan", "give it days, such as '30 days', or write /** @clrType NpgsqlTypes.NpgsqlInterval */ before the column"),
        ColumnType.Numeric when !IsDecimal(text) => ($"'{text}'", "decimal", "give it a number of at most 28 digits, or write /** @clrType double */ before the column"),
        ColumnType.Date when FarDate.IsMatch(text) => ("a year outside of 1 to 9999", "DateOnly", "give it a later or an earlier date"),
        ColumnType.Timestamp timestamp when FarDate.IsMatch(text) => ("a year outside of 1 to 9999", timestamp.WithTimeZone ? "DateTimeOffset" : "DateTime", "give it a later or an earlier time"),
        ColumnType.Time { WithTimeZone: false } when text.Trim().StartsWith("24:", StringComparison.Ordinal) => ("the end of the day", "TimeOnly", "give it 23:59:59.999999, or write /** @clrType System.TimeSpan */ before the column"),
        ColumnType.Inet when text.Contains("/") && !IsHost(text) => ("an address with a network", "IPAddress", "use cidr() for networks, or give it an address alone"),
        _ => null,
    };

    private static bool HasMonths(ColumnType.Interval interval, string text) =>
        Months.Matches(text).Cast<Match>().Any(match => match.Groups["number"].Value.Any(digit => digit is >= '1' and <= '9')) || IsoMonths.IsMatch(text) || SqlMonths.IsMatch(text)
        || (interval.Fields is { } fields && (fields.EndsWith("year", StringComparison.OrdinalIgnoreCase) || fields.EndsWith("month", StringComparison.OrdinalIgnoreCase))
            && text.Any(digit => digit is >= '1' and <= '9'));

    /// <summary>Text that is not a number at all is reported by another rule; a number that is not a plain one is one that only numeric has.</summary>
    private static bool IsDecimal(string text)
    {
        var word = text.Trim().TrimStart('-', '+').ToLowerInvariant();
        return word is not ("nan" or "inf" or "infinity") && (word.Length == 0 || word[0] is not (>= '0' and <= '9' or '.')
            || decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
    }

    private static bool IsHost(string text) => text.Contains(":") ? text.TrimEnd().EndsWith("/128", StringComparison.Ordinal) : text.TrimEnd().EndsWith("/32", StringComparison.Ordinal);
}
