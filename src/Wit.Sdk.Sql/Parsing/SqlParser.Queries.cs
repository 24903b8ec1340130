using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Queries: set operations, and what stands around a body.</content>
internal sealed partial class SqlParser
{
    /// <summary>Whether a query begins here, without a parenthesis before it.</summary>
    private bool AtQuery() => IsQueryStart(0);

    private bool IsQueryStart(int offset)
    {
        var token = Peek(offset);
        return token.Kind == TokenKind.Word
            && (token.Text is "select" or "with" or "table" || (token.Text == "values" && Peek(offset + 1).Kind == TokenKind.OpenParen));
    }

    /// <summary>Whether something follows that makes a query of a query in parentheses.</summary>
    private bool AtQueryTail() => At(TokenKind.Word) && Current.Text is "union" or "intersect" or "except" or "order" or "limit" or "offset" or "fetch" or "for";

    private Query ParseQuery()
    {
        var start = Current.Start;
        if (!Enter())
            return new Query(From(start), null, new QueryBody.Missing(From(start)), []);
        var with = AtWord("with") ? ParseWith() : null;
        var query = ParseQueryAfterWith(start, with);
        Leave();
        return query;
    }

    private Query ParseQueryAfterWith(int start, WithClause? with) => ParseQueryTail(start, with, ParseSetOperations(ParseQueryOperand(), start, isIntersect: false));

    /// <summary>Reads on after a query in parentheses that is the first operand of another.</summary>
    private Query ParseFurtherQuery(Query nested, int start)
    {
        var operand = new QueryBody.Nested(From(start), nested);
        return ParseQueryTail(start, null, ParseSetOperations(operand, start, isIntersect: false));
    }

    private Query ParseQueryInParentheses()
    {
        var open = Current;
        Expect(TokenKind.OpenParen, "'(' and a query");
        var query = ParseQuery();
        if (!Take(TokenKind.CloseParen))
        {
            if (At(TokenKind.End) && !_hasFailed)
                FailAt(open.Span, "The '(' is never closed", "add ')'");
            else
                Fail("Unexpected " + Describe(Current) + " in the query");
        }

        return query;
    }

    private QueryBody ParseQueryOperand()
    {
        var start = Current.Start;
        if (At(TokenKind.OpenParen))
        {
            var query = ParseQueryInParentheses();
            return new QueryBody.Nested(From(start), query);
        }

        if (AtWord("select"))
            return ParseSelect();
        if (AtCall("values"))
            return ParseValues();
        if (TakeWord("table"))
        {
            var name = ParseRelation();
            return new QueryBody.Table(From(start), name);
        }

        FailExpected("a query");
        return new QueryBody.Missing(From(start));
    }

    /// <summary>UNION and EXCEPT are read from the left; INTERSECT binds tighter.</summary>
    private QueryBody ParseSetOperations(QueryBody left, int start, bool isIntersect)
    {
        if (!isIntersect)
            left = ParseSetOperations(left, start, isIntersect: true);
        while (isIntersect ? AtWord("intersect") : AtWord("union") || AtWord("except"))
        {
            var kind = Next().Text switch { "union" => SetOperator.Union, "except" => SetOperator.Except, _ => SetOperator.Intersect };
            var isAll = TakeWord("all");
            if (!isAll)
                TakeWord("distinct");
            var rightStart = Current.Start;
            var right = ParseQueryOperand();
            if (!isIntersect)
                right = ParseSetOperations(right, rightStart, isIntersect: true);
            left = new QueryBody.SetOperation(From(start), kind, isAll, left, right);
            Grow();
        }

        return left;
    }

    private QueryBody.Values ParseValues()
    {
        var start = Next().Start;
        var rows = ParseList(() => ParseParenthesizedList(ParseExpression));
        return new QueryBody.Values(From(start), rows);
    }

    private Query ParseQueryTail(int start, WithClause? with, QueryBody body)
    {
        var orderBy = ParseOrderBy();
        var locking = ParseLocking(out var isReadOnly);
        var (limit, offset) = ParseLimits();
        if (locking.Length == 0 && !isReadOnly)
            locking = ParseLocking(out isReadOnly);
        var query = new Query(From(start), with, body, orderBy) { Limit = limit, Offset = offset, Locking = locking };
        if (limit is { Kind: LimitKind.FetchWithTies })
            CheckTies(query, limit);
        if (body is not QueryBody.Nested { Query: var inner })
            return query;
        CheckOnce(inner, query);
        return with is null && orderBy.Length == 0 && limit is null && offset is null && locking.Length == 0 && !isReadOnly ? inner : query;
    }

    private void CheckTies(Query query, LimitClause limit)
    {
        if (query.OrderBy.Length == 0)
            FailAt(limit.Span, "WITH TIES needs ORDER BY", "add ORDER BY, or write ONLY");
        else if (query.Locking.Any(locking => locking.Wait == LockWait.SkipLocked))
            FailAt(limit.Span, "WITH TIES does not go with SKIP LOCKED", string.Empty);
    }

    /// <summary>PostgreSQL puts what stands around a query in parentheses onto that query, where each clause may be written once.</summary>
    private void CheckOnce(Query inner, Query outer)
    {
        var twice = inner.OrderBy.Length > 0 && outer.OrderBy.Length > 0 ? "ORDER BY"
            : inner.Offset is not null && outer.Offset is not null ? "OFFSET"
            : inner.Limit is not null && outer.Limit is not null ? "LIMIT"
            : inner.With is not null && outer.With is not null ? "WITH"
            : null;
        if (twice is not null)
            FailAt(outer.Span, "The query has " + twice + " inside its parentheses and outside", "select from it: SELECT * FROM (...) AS q");
    }

    private (LimitClause? Limit, Expression? Offset) ParseLimits()
    {
        var limit = ParseLimit();
        var offset = ParseOffset();
        if (limit is null && offset is not null)
            limit = ParseLimit();
        return (limit, offset);
    }

    private LimitClause? ParseLimit()
    {
        var start = Current.Start;
        if (TakeWord("limit"))
        {
            var count = TakeWord("all") ? null : ParseExpression();
            if (At(TokenKind.Comma))
                Fail("LIMIT takes one number");
            return new LimitClause(From(start), count, LimitKind.Limit);
        }

        if (!TakeWord("fetch"))
            return null;
        if (!TakeWord("first") && !TakeWord("next"))
            FailExpected("'first' or 'next'");
        var isOne = (AtWord("row") || AtWord("rows")) && (IsWord(Peek(1), "only") || IsWord(Peek(1), "with"));
        var rows = isOne ? null : ParseFetchCount();
        if (!TakeWord("row") && !TakeWord("rows"))
            FailExpected("'row' or 'rows'");
        var hasTies = TakeWords("with", "ties");
        if (!hasTies && !TakeWord("only"))
            FailExpected("'only' or 'with ties'");
        return new LimitClause(From(start), rows, hasTies ? LimitKind.FetchWithTies : LimitKind.FetchOnly);
    }

    /// <summary>A number with a sign, or an operand without operators.</summary>
    private Expression ParseFetchCount()
    {
        var start = Current.Start;
        if (!IsSign(Current))
            return ParsePrimary(isRestricted: true);
        var sign = ParseOperatorSymbol();
        if (Current.Kind is not (TokenKind.Integer or TokenKind.Number))
            FailExpected("a number");
        var number = ParsePrimary(isRestricted: true);
        return new Expression.Unary(From(start), sign, number);
    }

    private static bool IsSign(Token token) => token.Kind == TokenKind.Math && token.Text is "+" or "-";

    private Expression? ParseOffset()
    {
        if (!TakeWord("offset"))
            return null;
        var first = _index;
        var value = ParseExpression();
        if (AtWord("row") || AtWord("rows"))
        {
            var isSimple = value is not (Expression.Binary or Expression.Logical or Expression.Cast) || _tokens[first].Kind == TokenKind.OpenParen;
            if (!isSimple)
                Fail("Unexpected " + Describe(Current) + ": put the number of rows in parentheses");
            Next();
        }

        return value;
    }

    private LockingClause[] ParseLocking(out bool isReadOnly)
    {
        var clauses = new List<LockingClause>();
        isReadOnly = false;
        while (AtWord("for") && !isReadOnly)
        {
            var start = Next().Start;
            isReadOnly = clauses.Count == 0 && TakeWords("read", "only");
            if (!isReadOnly)
                clauses.Add(ParseLockingClause(start));
        }

        return [.. clauses];
    }

    private LockingClause ParseLockingClause(int start)
    {
        var strength = LockStrength.Update;
        if (TakeWords("no", "key"))
        {
            strength = LockStrength.NoKeyUpdate;
            ExpectWord("update");
        }
        else if (TakeWords("key", "share"))
        {
            strength = LockStrength.KeyShare;
        }
        else if (TakeWord("share"))
        {
            strength = LockStrength.Share;
        }
        else if (!TakeWord("update"))
        {
            FailExpected("'update', 'no key update', 'share' or 'key share'");
        }

        var tables = TakeWord("of") ? ParseList(ParseTableName) : [];
        var wait = TakeWord("nowait") ? LockWait.NoWait : TakeWords("skip", "locked") ? LockWait.SkipLocked : LockWait.Wait;
        return new LockingClause(From(start), strength, tables, wait);
    }
}
