using System.Text;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling.Comments;

/// <summary>
/// Cuts a JSDoc comment into its summary and its tags by the rules of TypeScript's parser (<c>parseJSDocComment</c>). A tag begins with an <c>@</c> that is the first
/// character of a line, or that follows white space and precedes none: an address such as <c>me@example.com</c> holds no tag. Within <c>{@link ...}</c> there is none
/// either, nor within backticks in the text of a tag. Backticks in the summary protect nothing, since TypeScript doesn't track them there.
/// </summary>
internal sealed class DocumentationScanner
{
    private static readonly string[] s_links = ["link", "linkcode", "linkplain"];

    private readonly string _text;
    private readonly int _end;
    private readonly StringBuilder _summary = new();
    private StringBuilder _current;
    private State _state = State.AfterAsterisk;
    private int _position;

    /// <param name="text">The file.</param>
    /// <param name="comment">The comment with its delimiters.</param>
    public DocumentationScanner(string text, TextSpan comment)
    {
        _text = text;
        _position = comment.Start + 3;
        _end = Math.Max(_position, comment.End - 2);
        _current = _summary;
    }

    private enum State
    {
        LineStart,
        AfterAsterisk,
        Text,
        Backticks,
    }

    /// <summary>The text before the first tag.</summary>
    public string Summary => _summary.ToString();

    /// <summary>The tags in order: the name, the position of the <c>@</c>, and the text up to the next tag.</summary>
    public List<(string Name, int Position, StringBuilder Argument)> Tags { get; } = [];

    public void Run()
    {
        while (_position < _end)
        {
            var character = _text[_position];
            if (character is '\n' or '\r' or '\u2028' or '\u2029')
                EndLine(character);
            else if (_state is State.LineStart or State.AfterAsterisk && (char.IsWhiteSpace(character) || (character == '*' && _state == State.LineStart)))
                SkipMargin(character);
            else if (character == '@' && BeginsTag() && NameEnd() is var end && end > _position + 1)
                ReadTag(end);
            else if (character == '{' && _state != State.Backticks && LinkEnd() is { } linkEnd)
                Append(linkEnd);
            else
                AppendText(character);
        }
    }

    private void EndLine(char character)
    {
        _position += character == '\r' && _position + 1 < _end && _text[_position + 1] == '\n' ? 2 : 1;
        _current.Append('\n');
        _state = State.LineStart;
    }

    private void SkipMargin(char character)
    {
        if (character == '*')
            _state = State.AfterAsterisk;
        _position++;
    }

    private bool BeginsTag() => _state switch
    {
        State.LineStart or State.AfterAsterisk => true,
        State.Text => char.IsWhiteSpace(_text[_position - 1]) && (_position + 1 >= _end || !char.IsWhiteSpace(_text[_position + 1])),
        _ => false,
    };

    /// <summary>Where the name after the <c>@</c> ends. An <c>@</c> without a name is text.</summary>
    private int NameEnd()
    {
        var end = _position + 1;
        while (end < _end && (char.IsLetter(_text[end]) || _text[end] is '_' or '$' || (end > _position + 1 && (char.IsDigit(_text[end]) || _text[end] == '-'))))
            end++;
        return end;
    }

    private void ReadTag(int end)
    {
        _current = new StringBuilder();
        Tags.Add((_text.Substring(_position + 1, end - _position - 1), _position, _current));
        _position = end;
        _state = State.AfterAsterisk;
    }

    /// <summary>Where a <c>{@link ...}</c> that begins here ends; null when none does.</summary>
    private int? LinkEnd()
    {
        foreach (var word in s_links)
        {
            var after = _position + 2 + word.Length;
            if (after > _end || _text[_position + 1] != '@' || string.CompareOrdinal(_text, _position + 2, word, 0, word.Length) != 0)
                continue;
            if (after < _end && (char.IsLetterOrDigit(_text[after]) || _text[after] is '_' or '$' or '-'))
                continue;
            while (after < _end && _text[after] is not ('}' or '\n' or '\r'))
                after++;
            return after < _end && _text[after] == '}' ? after + 1 : after;
        }

        return null;
    }

    private void Append(int end)
    {
        _current.Append(_text, _position, end - _position);
        _position = end;
        _state = State.Text;
    }

    private void AppendText(char character)
    {
        _current.Append(character);
        _position++;
        var isTag = Tags.Count > 0;
        _state = _state == State.Backticks ? (character == '`' ? State.Text : State.Backticks) : character == '`' && isTag ? State.Backticks : State.Text;
    }
}
