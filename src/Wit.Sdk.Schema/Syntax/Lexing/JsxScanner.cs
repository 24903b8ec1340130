namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>Finds the end of an element of JSX, so that files with user interface in them can be read past. Nothing of it means anything to a schema.</summary>
internal sealed class JsxScanner(string text)
{
    private const int MaximumDepth = 100;
    private int _position;
    private int _depth;

    /// <summary>Whether an element begins here, at a <c>&lt;</c> where an expression may begin: type parameters of a function look alike up to a comma or <c>extends</c>.</summary>
    public static bool Begins(string text, int start)
    {
        var position = start + 1;
        if (position >= text.Length)
            return false;
        if (text[position] == '>')
            return true;
        if (!char.IsLetter(text[position]))
            return false;
        while (position < text.Length && IsNamePart(text[position]))
            position++;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        var isTypeParameter = position < text.Length && (text[position] is ',' or '='
            || (string.CompareOrdinal(text, position, "extends ", 0, 8) == 0 && text.IndexOf('=', position, Math.Min(12, text.Length - position)) < 0));
        return !isTypeParameter;
    }

    /// <summary>The position behind the element that begins at one; null when it does not end.</summary>
    public int? EndOf(int start)
    {
        _position = start;
        return SkipElement() ? _position : null;
    }

    private bool SkipElement()
    {
        if (++_depth > MaximumDepth)
            return false;
        var isDone = SkipTag() switch { Tag.Closed => true, Tag.Open => SkipChildren(), _ => false };
        _depth--;
        return isDone;
    }

    private enum Tag
    {
        Broken,
        Open,
        Closed,
    }

    /// <summary>Steps over <c>&lt;name attribute={...}&gt;</c>, with or without the slash that closes it at once.</summary>
    private Tag SkipTag()
    {
        _position++;
        while (_position < text.Length)
        {
            switch (text[_position])
            {
                case '>':
                    _position++;
                    return Tag.Open;
                case '/' when Next('>'):
                    _position += 2;
                    return Tag.Closed;
                case '"' or '\'':
                    var end = text.IndexOf(text[_position], _position + 1);
                    if (end < 0)
                        return Tag.Broken;
                    _position = end + 1;
                    break;
                case '{':
                    if (!SkipBraces())
                        return Tag.Broken;
                    break;
                default:
                    _position++;
                    break;
            }
        }

        return Tag.Broken;
    }

    private bool SkipChildren()
    {
        while (_position < text.Length)
        {
            if (text[_position] == '{')
            {
                if (!SkipBraces())
                    return false;
            }
            else if (text[_position] != '<')
            {
                _position++;
            }
            else if (Next('/'))
            {
                var end = text.IndexOf('>', _position);
                _position = end + 1;
                return end >= 0;
            }
            else if (!SkipElement())
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Steps over code in braces, with the strings, comments and elements in it.</summary>
    private bool SkipBraces()
    {
        var open = 0;
        while (_position < text.Length)
        {
            var current = text[_position];
            if (current is '"' or '\'' or '`')
            {
                if (!SkipString(current))
                    return false;
                continue;
            }

            if (current == '/' && Next('*'))
            {
                var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                    return false;
                _position = end + 2;
                continue;
            }

            if (current == '<' && Begins(text, _position) && StartsExpression())
            {
                if (!SkipElement())
                    return false;
                continue;
            }

            _position++;
            open += current == '{' ? 1 : current == '}' ? -1 : 0;
            if (open == 0)
                return true;
        }

        return false;
    }

    private bool SkipString(char quote)
    {
        for (_position++; _position < text.Length; _position++)
        {
            if (text[_position] == '\\')
                _position++;
            else if (text[_position] == quote)
                return ++_position > 0;
        }

        return false;
    }

    /// <summary>Whether an element may stand here, by the letter before: after a value a <c>&lt;</c> compares.</summary>
    private bool StartsExpression()
    {
        var before = _position - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
            before--;
        return before >= 0 && text[before] is '(' or '{' or '?' or ':' or '&' or '|' or '>' or ',' or '=' or '[' or 'n';
    }

    private bool Next(char value) => _position + 1 < text.Length && text[_position + 1] == value;

    private static bool IsNamePart(char value) => char.IsLetterOrDigit(value) || value is '.' or '-' or '_' or ':';
}
