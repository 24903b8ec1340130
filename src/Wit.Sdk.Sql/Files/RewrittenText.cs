using System.Text;
using Wit.Sdk.Sql.Lexing;

namespace Wit.Sdk.Sql.Files;

/// <summary>
/// A text of which sqlc's own functions are rewritten into SQL: <c>sqlc.arg(x)</c> into <c>@x</c>, <c>IN (sqlc.slice(x))</c> into <c>= ANY (@x)</c>, <c>sqlc.embed(t)</c> into <c>t.*</c>. It knows where its
/// parts come from.
/// </summary>
internal sealed class RewrittenText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Source)> _pieces = [];

    private RewrittenText()
    {
    }

    /// <summary>The rewritten text.</summary>
    public string Text => _text.ToString();

    /// <summary>The parameters of <c>sqlc.narg</c>.</summary>
    public HashSet<string> Nullable { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables of <c>sqlc.embed</c>, by the position of their star.</summary>
    public Dictionary<int, string> Embedded { get; } = [];

    /// <summary>Rewrites a text.</summary>
    public static RewrittenText Of(string text)
    {
        var rewritten = new RewrittenText();
        var tokens = Lexer.Tokenize(text, SqlOptions.NamedParameters);
        var copied = 0;
        for (var i = 0; i + 5 < tokens.Length; i++)
        {
            if (!IsCall(tokens, i)) continue;
            var (start, end) = (tokens[i].Start, tokens[i + 5].End);
            var (function, argument) = (tokens[i + 2].Text.ToLowerInvariant(), ArgumentOf(tokens[i + 4], text));
            var isInList = function == "slice" && i >= 2 && tokens[i - 1].Kind == TokenKind.OpenParen && IsWord(tokens[i - 2], "in") && tokens[i + 6].Kind == TokenKind.CloseParen;
            if (isInList) (start, end) = (tokens[i - 2].Start, tokens[i + 6].End);
            var isNot = isInList && i >= 3 && IsWord(tokens[i - 3], "not");
            if (isNot) start = tokens[i - 3].Start;
            rewritten.Copy(text, copied, start);
            rewritten.Write(function, argument, Quoted(tokens[i + 4], text), isInList, isNot, start);
            copied = end;
        }

        rewritten.Copy(text, copied, text.Length);
        return rewritten;
    }

    /// <summary>The position in the original text.</summary>
    public int SourceOf(int position)
    {
        var piece = _pieces.FindLastIndex(candidate => candidate.Start <= position);
        return piece < 0 ? position : _pieces[piece].Source + position - _pieces[piece].Start;
    }

    private static bool IsCall(Token[] tokens, int i) => IsWord(tokens[i], "sqlc") && tokens[i + 1].Kind == TokenKind.Dot && tokens[i + 2].Kind == TokenKind.Word
        && tokens[i + 2].Text.ToLowerInvariant() is "arg" or "narg" or "slice" or "embed" && tokens[i + 3].Kind == TokenKind.OpenParen && tokens[i + 4].Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.String && tokens[i + 5].Kind == TokenKind.CloseParen;

    private static bool IsWord(Token token, string word) => token.Kind == TokenKind.Word && string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase);

    // A name, or a name in quotes of either kind.
    private static string ArgumentOf(Token token, string text) => text.Substring(token.Start, token.End - token.Start).Trim('\'', '"');

    // The name of a table keeps its quotes.
    private static string Quoted(Token token, string text) => token.Kind == TokenKind.QuotedName ? text.Substring(token.Start, token.End - token.Start) : ArgumentOf(token, text);

    private void Copy(string text, int start, int end)
    {
        _pieces.Add((_text.Length, start));
        _text.Append(text, start, end - start);
    }

    private void Write(string function, string argument, string table, bool isInList, bool isNot, int source)
    {
        _pieces.Add((_text.Length, source));
        if (function == "narg") Nullable.Add(argument);
        if (function == "embed") Embedded[_text.Length] = argument;
        _text.Append(function == "embed" ? table + ".*" : isInList ? $"{(isNot ? "<> ALL" : "= ANY")} (@{argument})" : "@" + argument);
    }
}
