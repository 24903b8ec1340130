namespace Wit.Sdk.Schema.Evaluation;

/// <summary>How names and strings are spelled in SQL.</summary>
internal static class SqlSpelling
{
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    public static string Text(string text) => "'" + text.Replace("'", "''") + "'";
}
