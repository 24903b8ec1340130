using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Parsing;

/// <summary>
/// Reads PostgreSQL's statements. There always is a tree. The first error of a statement is reported and ends its reading: what follows it would only be an echo. Reading goes on with the
/// next statement. Nothing is read twice, so the time is linear in the length of the text.
/// </summary>
internal sealed partial class SqlParser
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<SqlError> _errors = [];
    private int _index;
    private int _end;
    private int _depth;
    private int _height;
    private int _steps;
    private bool _hasFailed;

    private SqlParser(string text, SqlOptions options)
    {
        _text = text;
        _tokens = Lexer.Tokenize(text, options);
        _end = _tokens.Length - 1;
    }

    /// <summary>Reads a text of any number of statements.</summary>
    public static SqlTree Parse(string text, SqlOptions options)
    {
        var parser = new SqlParser(text, options);
        var statements = new List<Statement>();
        foreach (var (first, end) in StatementSplitter.Split(parser._tokens))
        {
            parser.Begin(first, end);
            statements.Add(parser.ParseWholeStatement());
        }

        return new SqlTree(text, [.. statements], [.. parser._errors]) { Steps = parser._steps };
    }

    /// <summary>Reads a text that is one expression, such as the condition of a check.</summary>
    public static SqlFragment<Expression> ParseExpression(string text, SqlOptions options)
    {
        var parser = new SqlParser(text, options);
        var expression = parser.ParseExpression();
        parser.ExpectEnd();
        return new SqlFragment<Expression>(text, expression, [.. parser._errors]);
    }

    /// <summary>Reads a text that is keys of an index: each a column, a function, or an expression in parentheses, with what may follow it.</summary>
    public static SqlFragment<IndexKey[]> ParseIndexKeys(string text, SqlOptions options)
    {
        var parser = new SqlParser(text, options);
        var keys = parser.ParseList(parser.ParseIndexKey);
        parser.ExpectEnd();
        return new SqlFragment<IndexKey[]>(text, keys, [.. parser._errors]);
    }

    /// <summary>Reads a text that is one query, such as that of a view; a semicolon may end it.</summary>
    public static SqlFragment<Query> ParseQuery(string text, SqlOptions options)
    {
        var parser = new SqlParser(text, options);
        var query = parser.ParseQuery();
        while (parser.Take(TokenKind.Semicolon))
            continue;
        parser.ExpectEnd();
        return new SqlFragment<Query>(text, query, [.. parser._errors]);
    }

    private Token Current => _index < _end ? _tokens[_index] : new Token(TokenKind.End, EndPosition, EndPosition, string.Empty, null);

    private int EndPosition => _end > 0 ? _tokens[_end - 1].End : 0;

    private Token Peek(int offset) =>
        _index + offset < _end ? _tokens[_index + offset] : new Token(TokenKind.End, EndPosition, EndPosition, string.Empty, null);

    private void Begin(int first, int end)
    {
        _index = first;
        _end = end;
        _depth = 0;
        _height = 0;
        _hasFailed = false;
    }

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool AtWord(string word) => IsWord(Current, word);

    private bool AtWords(string first, string second) => AtWord(first) && IsWord(Peek(1), second);

    /// <summary>Whether a word directly before a parenthesis is here, as of a function that has a grammar of its own.</summary>
    private bool AtCall(string word) => AtWord(word) && Peek(1).Kind == TokenKind.OpenParen;

    private static bool IsWord(Token token, string word) => token.Kind == TokenKind.Word && token.Text == word;

    private Token Next()
    {
        _steps++;
        var token = Current;
        if (_index < _end)
            _index++;
        return token;
    }

    private bool Take(TokenKind kind)
    {
        if (!At(kind))
            return false;
        Next();
        return true;
    }

    private bool TakeWord(string word)
    {
        if (!AtWord(word))
            return false;
        Next();
        return true;
    }

    private bool TakeWords(string first, string second)
    {
        if (!AtWords(first, second))
            return false;
        Next();
        Next();
        return true;
    }

    private void Expect(TokenKind kind, string display)
    {
        if (!Take(kind))
            FailExpected(display);
    }

    private void ExpectWord(string word)
    {
        if (!TakeWord(word))
            FailExpected(Quote(word));
    }

    private void ExpectWords(string first, string second)
    {
        ExpectWord(first);
        ExpectWord(second);
    }

    private TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, _index > 0 ? _tokens[_index - 1].End : start));

    private Expression.Missing Missing() => new(new TextSpan(Current.Start, 0));

    /// <summary>Goes a level deeper; false, with an error, past the limit.</summary>
    private bool Enter()
    {
        _steps++;
        if (_depth < ParserLimits.Depth)
        {
            _depth++;
            return true;
        }

        FailAt(Current.Span, "The statement nests deeper than " + ParserLimits.Depth + " levels", "split it, or move a part of it into a query of WITH");
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Adds a level on top of what was read, as each operator of a chain does.</summary>
    private void Grow()
    {
        if (++_height == ParserLimits.Height)
            FailAt(Current.Span, "The statement has a chain of more than " + ParserLimits.Height + " operators", "split it, or put parts of it in parentheses");
    }

    /// <summary>Reads items with commas between them, at least one.</summary>
    private T[] ParseList<T>(Func<T> parseItem)
    {
        var items = new List<T>();
        do
            items.Add(parseItem());
        while (Take(TokenKind.Comma));
        return [.. items];
    }

    /// <summary>Reads a list in parentheses.</summary>
    private T[] ParseParenthesizedList<T>(Func<T> parseItem)
    {
        var open = Current;
        Expect(TokenKind.OpenParen, "'('");
        var items = ParseList(parseItem);
        ExpectClose(open);
        return items;
    }

    private Expression[] ParseExpressions() => ParseList(ParseExpression);
}
