using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>SELECT and its clauses; WITH and its queries.</content>
internal sealed partial class SqlParser
{
    private QueryBody.Select ParseSelect()
    {
        var start = Next().Start;
        var isDistinct = TakeWord("distinct");
        Expression[] distinctOn = [];
        if (isDistinct && TakeWord("on"))
            distinctOn = ParseParenthesizedList(ParseExpression);
        if (!isDistinct)
            TakeWord("all");
        var items = !isDistinct && EndsSelectList() ? [] : ParseSelectItems();
        var into = AtWord("into") ? ParseInto() : null;
        var from = TakeWord("from") ? ParseList(ParseTable) : [];
        var where = TakeWord("where") ? ParseExpression() : null;
        var groupBy = AtWord("group") ? ParseGroupBy() : null;
        var having = TakeWord("having") ? ParseExpression() : null;
        var windows = TakeWord("window") ? ParseList(ParseNamedWindow) : [];
        return new QueryBody.Select(From(start), items)
        {
            IsDistinct = isDistinct, DistinctOn = distinctOn, Into = into, From = from, Where = where, GroupBy = groupBy, Having = having, Windows = windows,
        };
    }

    /// <summary>Whether a select list is empty, which PostgreSQL allows.</summary>
    private bool EndsSelectList() => EndsItem(Current) && !At(TokenKind.Comma);

    private SelectItem[] ParseSelectItems() => ParseList(ParseSelectItem);

    private SelectItem ParseSelectItem()
    {
        var start = Current.Start;
        if (Take(TokenKind.Star))
            return new SelectItem(From(start), new Expression.Star(From(start), []), null);
        var value = ParseItemExpression();
        Name? label = null;
        if (TakeWord("as"))
            label = ParseLabel("a name after 'as'");
        else if (IsBareLabel())
            label = NextName();
        return new SelectItem(From(start), value, label);
    }

    private IntoClause ParseInto()
    {
        var start = Next().Start;
        if (At(TokenKind.Word) && Current.Text is "local" or "global" && Peek(1) is { Kind: TokenKind.Word, Text: "temporary" or "temp" })
            Next();
        var isTemporary = AtIntoKind("temporary") || AtIntoKind("temp");
        var isUnlogged = !isTemporary && AtIntoKind("unlogged");
        if (isTemporary || isUnlogged)
            Next();
        TakeWord("table");
        var table = ParseTableName();
        return new IntoClause(From(start), table, isTemporary, isUnlogged);
    }

    /// <summary>The kinds of tables are names too, so the name of the table has to follow.</summary>
    private bool AtIntoKind(string kind) => AtWord(kind) && (IsWord(Peek(1), "table") || IsColumnName(1));

    private GroupByClause ParseGroupBy()
    {
        var start = Next().Start;
        ExpectWord("by");
        var isDistinct = TakeWord("distinct");
        if (!isDistinct)
            TakeWord("all");
        var items = ParseList(ParseGroupingItem);
        return new GroupByClause(From(start), isDistinct, items);
    }

    private GroupingItem ParseGroupingItem()
    {
        var start = Current.Start;
        if (At(TokenKind.OpenParen) && Peek(1).Kind == TokenKind.CloseParen)
        {
            Next();
            Next();
            return new GroupingItem.Empty(From(start));
        }

        if (AtCall("rollup") || AtCall("cube"))
        {
            var isCube = Next().Text == "cube";
            var columns = ParseParenthesizedList(ParseExpression);
            return isCube ? new GroupingItem.Cube(From(start), columns) : new GroupingItem.Rollup(From(start), columns);
        }

        if (!AtWords("grouping", "sets"))
        {
            var value = ParseExpression();
            return new GroupingItem.Value(From(start), value);
        }

        Next();
        Next();
        if (!Enter())
            return new GroupingItem.Sets(From(start), []);
        var sets = ParseParenthesizedList(ParseGroupingItem);
        Leave();
        return new GroupingItem.Sets(From(start), sets);
    }

    private WithClause ParseWith()
    {
        var start = Next().Start;
        var isRecursive = AtWord("recursive") && IsColumnName(1);
        if (isRecursive)
            Next();
        var tables = ParseList(ParseCommonTable);
        return new WithClause(From(start), isRecursive, tables);
    }

    private CommonTable ParseCommonTable()
    {
        var start = Current.Start;
        var name = ParseColumnName("the name of a query");
        var columns = At(TokenKind.OpenParen) ? ParseNames() : [];
        ExpectWord("as");
        bool? isMaterialized = TakeWord("materialized") ? true : TakeWords("not", "materialized") ? false : null;
        var open = Current;
        Expect(TokenKind.OpenParen, "'(' and a query");
        var statement = ParseStatement(isInner: true);
        if (!Take(TokenKind.CloseParen))
        {
            if (At(TokenKind.End) && !_hasFailed)
                FailAt(open.Span, "The '(' is never closed", "add ')'");
            else
                Fail("Unexpected " + Describe(Current) + " in the query '" + name + "'");
        }

        var search = AtWord("search") ? ParseSearch() : null;
        var cycle = AtWord("cycle") ? ParseCycle() : null;
        return new CommonTable(From(start), name, columns, isMaterialized, statement) { Search = search, Cycle = cycle };
    }

    private SearchClause ParseSearch()
    {
        var start = Next().Start;
        var isBreadth = TakeWord("breadth");
        if (!isBreadth)
            ExpectWord("depth");
        ExpectWords("first", "by");
        var columns = ParseList(ParseColumnName);
        ExpectWord("set");
        var sequence = ParseColumnName();
        return new SearchClause(From(start), isBreadth, columns, sequence);
    }

    private CycleClause ParseCycle()
    {
        var start = Next().Start;
        var columns = ParseList(ParseColumnName);
        ExpectWord("set");
        var mark = ParseColumnName();
        Expression? value = null;
        Expression? otherwise = null;
        if (TakeWord("to"))
        {
            value = ParseConstant();
            ExpectWord("default");
            otherwise = ParseConstant();
        }

        ExpectWord("using");
        var path = ParseColumnName();
        return new CycleClause(From(start), columns, mark, value, otherwise, path);
    }

    private Expression ParseConstant()
    {
        var value = ParsePrimary(isRestricted: true);
        if (value is not (Expression.Number or Expression.String or Expression.BitString or Expression.Boolean or Expression.Null or Expression.TypedLiteral or Expression.Missing))
            FailAt(value.Span, "Expected a constant", string.Empty);
        return value;
    }
}
