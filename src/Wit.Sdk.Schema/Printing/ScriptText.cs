using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Printing;

/// <summary>The one place where a database's text becomes TypeScript. Nothing that comes from a database is ever code: strings and templates are escaped whole.</summary>
internal static class ScriptText
{
    /// <summary>A string literal in double quotes. Control characters, line separators and bidirectional controls are escaped, so that the file shows what it says.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(character);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                default:
                    AppendVisible(literal, character);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A template: backslashes, backticks and <c>${</c> stand for themselves.</summary>
    public static string Template(string sql)
    {
        var template = new StringBuilder(sql.Length + 2).Append('`');
        for (var i = 0; i < sql.Length; i++)
        {
            var character = sql[i];
            if (character is '\\' or '`' || (character == '$' && i + 1 < sql.Length && sql[i + 1] == '{'))
                template.Append('\\').Append(character);
            else if (character == '\n')
                template.Append('\n');
            else
                AppendVisible(template, character);
        }

        return template.Append('`').ToString();
    }

    /// <summary>A key of an object literal: plain if it is an identifier, otherwise a string.</summary>
    public static string Key(string name) => IsIdentifier(name) ? name : Literal(name);

    /// <summary>A property of an object: <c>t.name</c>, or <c>t["name"]</c>.</summary>
    public static string Member(string target, string name) => IsIdentifier(name) ? target + "." + name : target + "[" + Literal(name) + "]";

    /// <summary>A JSDoc comment, without the line break after it; empty for no text. Its text can't end it, nor begin a tag.</summary>
    public static string Comment(string text, string indent) => Comment(new Documentation(text, default), indent);

    /// <summary>The same with tags after the text, which are ours and have no text of a database.</summary>
    public static string Comment(Documentation documentation, string indent)
    {
        var (text, tags) = (documentation.Summary, documentation.Tags.Select(tag => "@" + tag.Name + " " + tag.Argument));
        if (text.Length == 0 && documentation.Tags.IsEmpty)
            return string.Empty;
        string[] lines = [.. text.Length == 0 ? [] : Visible(text.Replace("\r\n", "\n").Replace("*/", "*\\/")).Replace("@", "\\@").Split('\n'), .. tags];
        return lines.Length == 1
            ? indent + "/** " + lines[0].Trim() + " */\n"
            : indent + "/**\n" + string.Concat(lines.Select(line => indent + " * " + line.TrimEnd() + "\n")) + indent + " */\n";
    }

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(character => character is '_' or '$' || char.IsLetter(character) || character is >= '0' and <= '9');

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\n')
                visible.Append(character);
            else if (char.IsControl(character) || IsInvisible(character))
                visible.Append(' ');
            else
                visible.Append(character);
        }

        return visible.ToString();
    }

    private static void AppendVisible(StringBuilder text, char character)
    {
        if (char.IsControl(character) || IsInvisible(character))
            text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        else
            text.Append(character);
    }

    /// <summary>Line and paragraph separators, and what changes the direction of text or is not seen.</summary>
    private static bool IsInvisible(char character) =>
        character is '\u2028' or '\u2029' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
