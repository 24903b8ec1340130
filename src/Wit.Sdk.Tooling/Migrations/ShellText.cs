namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Values of flags as a shell takes them.</summary>
internal static class ShellText
{
    /// <summary>The value in single quotes where a quote, a blank or another character would not survive the shell.</summary>
    public static string Quote(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or ':' or '=' or '-') ? value : "'" + value.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
