namespace Wit.Sdk.Statements;

/// <summary>Quotes names for SQL.</summary>
internal static class SqlIdentifier
{
    /// <summary>The name between double quotes, a quote inside doubled.</summary>
    public static string Quote(string name) => string.Concat("\"", name.Replace("\"", "\"\"", StringComparison.Ordinal), "\"");

    /// <summary>The names, quoted, between commas.</summary>
    public static string QuoteList(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));
}
