using System.Text.RegularExpressions;

namespace Wit.Sdk.Cli.Output;

/// <summary>Takes passwords out of messages to people: arguments that are echoed, messages of drivers and servers.</summary>
internal static partial class Secrets
{
    public const string Mask = "***";

    /// <summary>Masks the password of every database URL and connection string in a text.</summary>
    public static string Hide(string text)
    {
        // Nearly all messages hold neither, and then neither a regular expression nor the library that runs it is needed.
        var hidden = text.Contains("://", StringComparison.Ordinal) ? Url().Replace(text, "${start}" + Mask + "@") : text;
        return hidden.Contains('=', StringComparison.Ordinal) ? Keyword().Replace(hidden, "${start}" + Mask) : hidden;
    }

    // To the last @ before a blank or quote: a password that was not percent-encoded may hold @, / and :.
    [GeneratedRegex("""(?<start>://[^\s:@/"']*:)[^\s"']*@""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Url();

    [GeneratedRegex("""(?<start>\b(password|passwd|pwd|psw)\s*=\s*)("([^"]|"")*"|'([^']|'')*'|[^;\s&]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keyword();
}
