using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Statements as a whole.</content>
internal sealed partial class SqlParser
{
    /// <summary>The words that statements begin with, apart from those of this grammar.</summary>
    private static readonly HashSet<string> s_utilityWords = new(StringComparer.Ordinal)
    {
        "abort", "alter", "analyse", "analyze", "begin", "call", "checkpoint", "close", "cluster", "comment", "commit", "copy", "create", "deallocate", "declare", "discard", "do", "drop", "end",
        "execute", "explain", "fetch", "grant", "import", "listen", "load", "lock", "move", "notify", "prepare", "reassign", "refresh", "reindex", "release", "reset", "revoke", "rollback",
        "savepoint", "security", "set", "show", "start", "truncate", "unlisten", "vacuum",
    };

    private static readonly string[] s_statementWords = [.. s_utilityWords, "select", "values", "table", "with", "insert", "update", "delete", "merge"];

    private Statement ParseWholeStatement()
    {
        var start = Current.Start;
        var token = Current;
        var isQuery = At(TokenKind.OpenParen) || (token.Kind == TokenKind.Word && token.Text is "select" or "values" or "table" or "with" or "insert" or "update" or "delete" or "merge");
        Statement statement;
        if (isQuery)
            statement = ParseStatement(isInner: false);
        else if (token.Kind == TokenKind.Word && s_utilityWords.Contains(token.Text))
            statement = ParseUtility();
        else
            statement = FailStatement(token);
        ExpectEnd();
        return statement with { Span = From(start) };
    }

    private Statement.Invalid FailStatement(Token token)
    {
        var nearest = token.Kind == TokenKind.Word ? Schema.Text.Suggestion.Nearest(token.Text, s_statementWords) : null;
        if (nearest is null)
            FailExpected("a statement");
        else
            FailAt(token.Span, "No statement begins with " + Describe(token), "did you mean '" + nearest.ToUpperInvariant() + "'?");
        return new Statement.Invalid(token.Span);
    }

    /// <summary>Reads a statement that PostgreSQL can prepare.</summary>
    /// <param name="isInner">Whether it is a query of WITH.</param>
    private Statement ParseStatement(bool isInner)
    {
        var start = Current.Start;
        if (!Enter())
            return new Statement.Invalid(From(start));
        var with = AtWord("with") ? ParseWith() : null;
        Statement statement;
        switch (At(TokenKind.Word) ? Current.Text : string.Empty)
        {
            case "insert":
                statement = ParseInsert(start, with);
                break;
            case "update":
                statement = ParseUpdate(start, with);
                break;
            case "delete":
                statement = ParseDelete(start, with);
                break;
            case "merge":
                statement = ParseMerge(start, with);
                break;
            default:
                if (!AtQuery() && !At(TokenKind.OpenParen))
                    FailExpected(isInner ? "a query" : "'select', 'insert', 'update', 'delete' or 'merge'");
                var query = ParseQueryAfterWith(start, with);
                statement = new Statement.Select(From(start), query);
                break;
        }

        Leave();
        return statement;
    }

    /// <summary>Steps over a statement of which only the tokens and the brackets are checked.</summary>
    private Statement.Utility ParseUtility()
    {
        var first = Current;
        var open = new List<Token>();
        while (!At(TokenKind.End))
        {
            var token = Current;
            if (token.Kind == TokenKind.Invalid)
                Fail(string.Empty);
            else if (token.Kind is TokenKind.OpenParen or TokenKind.OpenBracket)
                open.Add(token);
            else if (token.Kind is TokenKind.CloseParen or TokenKind.CloseBracket && !Closes(open, token))
                FailAt(token.Span, "The " + Describe(token) + " closes nothing", "remove it, or add the bracket that it belongs to");
            Next();
        }

        if (open.Count > 0 && !_hasFailed)
            FailAt(open[open.Count - 1].Span, "The " + Describe(open[open.Count - 1]) + " is never closed", open[open.Count - 1].Kind == TokenKind.OpenParen ? "add ')'" : "add ']'");
        return new Statement.Utility(From(first.Start), first.Text);
    }

    private static bool Closes(List<Token> open, Token close)
    {
        if (open.Count == 0 || open[open.Count - 1].Kind != (close.Kind == TokenKind.CloseParen ? TokenKind.OpenParen : TokenKind.OpenBracket))
            return false;
        open.RemoveAt(open.Count - 1);
        return true;
    }
}
