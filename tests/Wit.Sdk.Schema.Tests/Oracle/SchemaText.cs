using System.Text.RegularExpressions;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The text of a schema without comments, for counting what it uses.</summary>
internal sealed class SchemaText
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    private readonly string _text;

    public SchemaText(string text) =>
        _text = Regex.Replace(text, @"/\*.*?\*/|(?<=^|\s)//[^\n]*", string.Empty, RegexOptions.Singleline | RegexOptions.ExplicitCapture, s_limit);

    /// <summary>The arguments of each call of a function, or of a method when the name begins with a dot, as text; of a template its start.</summary>
    public IEnumerable<string> CallsOf(string name)
    {
        var before = name.StartsWith('.') ? string.Empty : @"(?<![\w$])";
        foreach (Match match in Regex.Matches(_text, before + Regex.Escape(name) + @"(?![\w$])\s*(<[^()]*?>)?\s*[(`]", RegexOptions.ExplicitCapture, s_limit))
        {
            var start = match.Index + match.Length;
            yield return _text[start - 1] == '`' ? "`" : _text[start..EndOfArguments(start)];
        }
    }

    /// <summary>Whether arguments have an option, as <c>{ name: ... }</c> or <c>{ name }</c>.</summary>
    public static bool HasOption(string arguments, string option) =>
        Regex.IsMatch(arguments, @"(?<![\w$.])" + option + @"\s*[:(,}]", RegexOptions.ExplicitCapture, s_limit);

    private int EndOfArguments(int start)
    {
        var depth = 1;
        for (var i = start; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    if (--depth == 0) return i;
                    break;
                case '"' or '\'':
                    i = EndOfString(i);
                    break;
            }
        }

        return _text.Length;
    }

    private int EndOfString(int start)
    {
        var end = start + 1;
        while (end < _text.Length && _text[end] != _text[start]) end += _text[end] == '\\' ? 2 : 1;
        return end;
    }
}
