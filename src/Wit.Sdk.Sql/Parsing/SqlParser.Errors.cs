using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Errors: one for each statement.</content>
internal sealed partial class SqlParser
{
    private const int LongestQuote = 40;

    /// <summary>The words that begin a clause or join two; a name that resembles one was likely meant to be it.</summary>
    private static readonly string[] s_clauseWords =
    [
        "select", "from", "where", "group", "having", "order", "limit", "offset", "union", "intersect", "except", "join", "left", "right", "inner", "outer", "cross", "values", "returning",
        "set", "into", "using", "between", "distinct", "exists", "like", "ilike", "and", "not", "null", "case", "when", "then", "else", "end", "with", "recursive", "update", "delete", "insert",
        "conflict", "nothing", "window", "partition", "over", "filter", "lateral", "desc", "nulls", "first", "last", "coalesce", "cast", "default", "matched", "merge",
    ];

    private void FailExpected(string expected) => Fail("Expected " + expected + ", but found " + Describe(Current));

    private void Fail(string message)
    {
        var token = Current;
        if (token.Kind == TokenKind.Invalid)
            FailAt(token.Span, char.ToUpperInvariant(token.Text[0]) + token.Text.Substring(1), string.Empty);
        else
            FailAt(token.Span, message, SuggestKeyword(token));
    }

    private void FailAt(TextSpan span, string message, string help)
    {
        if (!_hasFailed)
            _errors.Add(new SqlError(span, message, help));
        _hasFailed = true;
        _index = _end;
    }

    /// <summary>Ends a list in parentheses.</summary>
    private void ExpectClose(Token open)
    {
        if (Take(TokenKind.CloseParen))
            return;
        if (At(TokenKind.End) && !_hasFailed)
            FailAt(open.Span, "The '(' is never closed", "add ')'");
        else
            FailExpected("',' or ')'");
    }

    private void ExpectEnd()
    {
        if (At(TokenKind.End))
            return;
        if (At(TokenKind.CloseParen))
            FailAt(Current.Span, "The ')' closes nothing", "remove it, or add the '(' that it belongs to");
        else
            Fail("Unexpected " + Describe(Current));
    }

    private string Describe(Token token)
    {
        if (token.Kind == TokenKind.End)
            return "the end of the statement";
        var text = _text.Substring(token.Start, Math.Min(token.End - token.Start, LongestQuote));
        var rest = token.End - token.Start > LongestQuote ? "..." : string.Empty;
        return Quote(text + rest);
    }

    private static string Quote(string word) => "'" + word + "'";

    /// <summary>A keyword that the name here, or the one before that was taken for an alias, resembles.</summary>
    private string SuggestKeyword(Token token)
    {
        if (NearestKeyword(token) is { } here)
            return "did you mean '" + here + "'?";
        var index = Math.Min(_index, _tokens.Length - 1) - 1;
        if (index >= 0 && NearestKeyword(_tokens[index]) is { } before)
            return "did you mean '" + before + "' instead of " + Describe(_tokens[index]) + "?";
        return string.Empty;
    }

    private static string? NearestKeyword(Token token) =>
        token.Kind == TokenKind.Word && token.Keyword is null && token.Text.Length > 2 ? Suggestion.Nearest(token.Text, s_clauseWords)?.ToUpperInvariant() : null;
}
