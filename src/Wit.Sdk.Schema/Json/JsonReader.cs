using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Json;

/// <summary>Reads JSON as RFC 8259 has it: no comments, no trailing commas, nesting at most <see cref="DeepestNesting"/>. Never throws.</summary>
internal sealed class JsonReader
{
    public const int DeepestNesting = 100;

    private readonly string _text;
    private int _position;

    private JsonReader(string text) => _text = text;

    /// <summary>The error; null as long as there is none.</summary>
    private string? Problem { get; set; }

    /// <summary>Reads a text with or without a byte order mark.</summary>
    /// <returns>The value, or null with what is wrong and at which position.</returns>
    public static (JsonValue? Value, string? Problem, int Position) Read(string text)
    {
        var reader = new JsonReader(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
            reader._position = 1;
        var value = reader.ReadValue(0);
        reader.SkipSpace();
        if (reader.Problem is null && reader._position < text.Length)
            reader.Fail("there is more text after the value");
        return reader.Problem is null ? (value, null, 0) : (null, reader.Problem, reader._position);
    }

    private JsonValue? ReadValue(int depth)
    {
        SkipSpace();
        if (depth > DeepestNesting)
            return Fail("it is nested too deeply");
        if (_position == _text.Length)
            return Fail("it ends too early");
        return _text[_position] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString() is { } text ? new JsonValue.String(text) : null,
            't' => ReadWord("true", JsonValue.True),
            'f' => ReadWord("false", JsonValue.False),
            'n' => ReadWord("null", new JsonValue.Null()),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => Fail("a value is expected"),
        };
    }

    private JsonValue? ReadObject(int depth)
    {
        var members = new List<JsonMember>();
        _position++;
        if (Accept('}'))
            return JsonBuilder.Empty;
        do
        {
            SkipSpace();
            if (!IsAt('"'))
                return Fail("a name in quotes is expected");
            if (ReadString() is not { } name)
                return null;
            if (!Accept(':'))
                return Fail("':' is expected");
            if (ReadValue(depth + 1) is not { } value)
                return null;
            members.Add(new JsonMember(name, value));
        }
        while (Accept(','));
        return Accept('}') ? new JsonValue.Object(members.ToEquatableArray()) : Fail("',' or '}' is expected");
    }

    private JsonValue? ReadArray(int depth)
    {
        var items = new List<JsonValue>();
        _position++;
        if (Accept(']'))
            return new JsonValue.Array(EquatableArray<JsonValue>.Empty);
        do
        {
            if (ReadValue(depth + 1) is not { } value)
                return null;
            items.Add(value);
        }
        while (Accept(','));
        return Accept(']') ? new JsonValue.Array(items.ToEquatableArray()) : Fail("',' or ']' is expected");
    }

    private string? ReadString()
    {
        var start = ++_position;
        while (_position < _text.Length && _text[_position] is not ('"' or '\\' or < ' '))
            _position++;
        if (!IsAt('"'))
            return ReadRestOfString(new StringBuilder(_text, start, _position - start, 256));
        _position++;
        return _text.Substring(start, _position - 1 - start);
    }

    private string? ReadRestOfString(StringBuilder value)
    {
        for (; _position < _text.Length; _position++)
        {
            var character = _text[_position];
            if (character == '"')
            {
                _position++;
                return value.ToString();
            }

            if (character < ' ')
                break;
            if (character != '\\')
                value.Append(character);
            else if (ReadEscape() is { } escaped)
                value.Append(escaped);
            else
                return null;
        }

        Fail("a string is not closed");
        return null;
    }

    /// <summary>Reads an escape and stays on its last character.</summary>
    private char? ReadEscape()
    {
        _position++;
        var escape = _position < _text.Length ? _text[_position] : '\0';
        var character = escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (character != '\0')
            return character;
        if (escape == 'u' && _position + 4 < _text.Length && ushort.TryParse(
                _text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 4;
            return (char)code;
        }

        Fail("an escape is not valid");
        return null;
    }

    private JsonValue? ReadNumber()
    {
        var start = _position;
        if (IsAt('-'))
            _position++;
        var isZero = IsAt('0');
        var isNumber = SkipDigits() is var count && count > 0 && (!isZero || count == 1);
        if (isNumber && IsAt('.'))
        {
            _position++;
            isNumber = SkipDigits() > 0;
        }

        if (isNumber && (IsAt('e') || IsAt('E')))
        {
            _position++;
            if (IsAt('+') || IsAt('-'))
                _position++;
            isNumber = SkipDigits() > 0;
        }

        return isNumber ? new JsonValue.Number(_text.Substring(start, _position - start)) : Fail("a number is not valid");
    }

    private int SkipDigits()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is >= '0' and <= '9')
            _position++;
        return _position - start;
    }

    private JsonValue? ReadWord(string word, JsonValue value)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            return Fail("a value is expected");
        _position += word.Length;
        return value;
    }

    private bool Accept(char character)
    {
        SkipSpace();
        if (!IsAt(character))
            return false;
        _position++;
        return true;
    }

    private bool IsAt(char character) => _position < _text.Length && _text[_position] == character;

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] is (' ' or '\t' or '\n' or '\r'))
            _position++;
    }

    private JsonValue? Fail(string problem)
    {
        Problem ??= problem;
        return null;
    }
}
