using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>The items of FROM and their names.</content>
internal sealed partial class SqlParser
{
    private TableExpression ParseTable()
    {
        var start = Current.Start;
        if (!Enter())
            return new TableExpression.Missing(From(start));
        var table = ParseJoins(ParseTableOperand(), start);
        Leave();
        return table;
    }

    private TableExpression ParseJoins(TableExpression left, int start)
    {
        while (AtJoin())
            left = ParseJoin(left, start);
        return left;
    }

    private bool AtJoin() => At(TokenKind.Word) && Current.Text is "join" or "inner" or "left" or "right" or "full" or "cross" or "natural";

    /// <summary>A join with a condition takes the joins before its condition as its right side: <c>a JOIN b JOIN c ON x ON y</c>.</summary>
    private TableExpression ParseJoin(TableExpression left, int start)
    {
        if (!Enter())
            return left;
        var isNatural = TakeWord("natural");
        var kind = ParseJoinKind(isNatural);
        var rightStart = Current.Start;
        var right = ParseTableOperand();
        Expression? on = null;
        UsingClause? columns = null;
        if (kind != JoinKind.Cross && !isNatural)
        {
            right = ParseJoins(right, rightStart);
            if (TakeWord("on"))
                on = ParseExpression();
            else if (AtWord("using"))
                columns = ParseUsing();
            else
                FailExpected("'on' or 'using'");
        }

        Leave();
        Grow();
        return new TableExpression.Join(From(start), kind, left, right) { IsNatural = isNatural, On = on, Using = columns };
    }

    private JoinKind ParseJoinKind(bool isNatural)
    {
        var kind = JoinKind.Inner;
        if (!isNatural && TakeWord("cross"))
        {
            kind = JoinKind.Cross;
        }
        else if (At(TokenKind.Word) && Current.Text is "left" or "right" or "full")
        {
            kind = Next().Text switch { "left" => JoinKind.Left, "right" => JoinKind.Right, _ => JoinKind.Full };
            TakeWord("outer");
        }
        else
        {
            TakeWord("inner");
        }

        ExpectWord("join");
        return kind;
    }

    private UsingClause ParseUsing()
    {
        var start = Next().Start;
        var columns = ParseNames();
        var alias = TakeWord("as") ? ParseColumnName() : null;
        return new UsingClause(From(start), columns, alias);
    }

    private TableExpression ParseTableOperand()
    {
        var start = Current.Start;
        var isLateral = TakeWord("lateral");
        if (At(TokenKind.OpenParen))
            return ParseTableInParentheses(start, isLateral);
        var table = ParseTableFunction(start);
        if (table is null && isLateral)
            FailExpected("a query in parentheses or a function after 'lateral'");
        return table is null ? ParseNamedTable(start) : table with { IsLateral = isLateral };
    }

    private TableExpression.Table ParseNamedTable(int start)
    {
        var name = ParseRelation();
        var alias = ParseAlias(takesDefinitions: false);
        var sample = AtWord("tablesample") ? ParseTableSample() : null;
        return new TableExpression.Table(From(start), name) { Alias = alias, Sample = sample };
    }

    /// <summary>The name of a table, with <c>ONLY</c> or <c>*</c>.</summary>
    private TableName ParseRelation()
    {
        var start = Current.Start;
        if (TakeWord("only"))
        {
            var only = At(TokenKind.OpenParen) ? ParseParenthesized(ParseTableName) : ParseTableName();
            return new TableName(From(start), only, IsOnly: true);
        }

        var name = ParseTableName();
        Take(TokenKind.Star);
        return new TableName(From(start), name, IsOnly: false);
    }

    private TableSample ParseTableSample()
    {
        var start = Next().Start;
        var method = ParseFunctionName();
        var arguments = ParseParenthesizedList(ParseExpression);
        var seed = TakeWord("repeatable") ? ParseParenthesized(ParseExpression) : null;
        return new TableSample(From(start), method, arguments, seed);
    }

    /// <summary>A query or a join in parentheses. Which of them it is shows after any number of parentheses, so nothing is read twice.</summary>
    private TableExpression ParseTableInParentheses(int start, bool isLateral)
    {
        var (query, join) = ParseTableParentheses();
        if (query is not null)
            return FinishSubquery(query, start, isLateral);
        if (isLateral && join is not null)
            FailAt(TextSpan.FromBounds(start, join.Span.End), "LATERAL takes a query or a function, and not a join", "remove LATERAL");
        return FinishJoin(join, start);
    }

    private TableExpression.Subquery FinishSubquery(Query query, int start, bool isLateral)
    {
        var alias = ParseAlias(takesDefinitions: false);
        return new TableExpression.Subquery(From(start), query) { Alias = alias, IsLateral = isLateral };
    }

    private TableExpression FinishJoin(TableExpression? join, int start)
    {
        if (join is null)
            return new TableExpression.Missing(From(start));
        var alias = ParseAlias(takesDefinitions: false);
        return alias is null ? join : join with { Span = From(start), Alias = alias };
    }

    private (Query? Query, TableExpression? Join) ParseTableParentheses()
    {
        if (!Enter())
            return (null, null);
        var open = Next();
        var start = Current.Start;
        Query? query = null;
        TableExpression? join = null;
        if (AtQuery())
            query = ParseQuery();
        else if (At(TokenKind.OpenParen))
            (query, join) = ParseNestedTable(start);
        else
            join = ParseInnerJoin(ParseTableOperand(), start);
        ExpectClose(open);
        Leave();
        return (query, join);
    }

    private (Query? Query, TableExpression? Join) ParseNestedTable(int start)
    {
        var (query, join) = ParseTableParentheses();
        if (query is not null && At(TokenKind.CloseParen))
            return (query, null);
        if (query is not null && AtQueryTail())
            return (ParseFurtherQuery(query, start), null);
        if (join is not null && At(TokenKind.CloseParen))
            return (null, join);
        return (null, ParseInnerJoin(query is null ? FinishJoin(join, start) : FinishSubquery(query, start, isLateral: false), start));
    }

    /// <summary>The text in parentheses has to be a join.</summary>
    private TableExpression ParseInnerJoin(TableExpression first, int start)
    {
        if (!AtJoin())
            FailExpected("a join, since only joins and queries stand in parentheses");
        return ParseJoins(first, start);
    }

    /// <summary>A function, XMLTABLE or JSON_TABLE; null where the name of a table stands.</summary>
    private TableExpression? ParseTableFunction(int start)
    {
        if (AtCall("xmltable"))
            return WithAlias(ParseXmlTable(), start, takesDefinitions: false);
        if (AtCall("json_table"))
            return WithAlias(ParseJsonTable(), start, takesDefinitions: false);
        if (AtWords("rows", "from") && Peek(2).Kind == TokenKind.OpenParen)
        {
            Next();
            Next();
            var items = ParseParenthesizedList(ParseRowsFromItem);
            return ParseFunctionsEnd(items, start, isRowsFrom: true);
        }

        if (ParseFunctionOfTable() is not { } function)
            return null;
        return ParseFunctionsEnd([new TableFunction(function.Span, function, [])], start, isRowsFrom: false);
    }

    private TableExpression ParseFunctionsEnd(TableFunction[] items, int start, bool isRowsFrom)
    {
        var hasOrdinality = AtWords("with", "ordinality");
        if (hasOrdinality)
        {
            Next();
            Next();
        }

        return WithAlias(new TableExpression.Functions(From(start), items, isRowsFrom) { HasOrdinality = hasOrdinality }, start, takesDefinitions: true);
    }

    private TableExpression WithAlias(TableExpression table, int start, bool takesDefinitions)
    {
        var alias = ParseAlias(takesDefinitions);
        return table with { Span = From(start), Alias = alias };
    }

    private TableFunction ParseRowsFromItem()
    {
        var start = Current.Start;
        var function = ParseFunctionOfTable();
        if (function is null)
            FailExpected("a function");
        ColumnDefinition[] definitions = TakeWord("as") ? ParseParenthesizedList(ParseColumnDefinition) : [];
        return new TableFunction(From(start), function ?? Missing(), definitions);
    }

    /// <summary>A function as FROM takes it, without FILTER and OVER; null where the name of a table stands.</summary>
    private Expression? ParseFunctionOfTable()
    {
        if (ParseKeywordFunction() is { } keywordFunction)
            return keywordFunction;
        var start = Current.Start;
        var length = 1;
        while (IsColumnName() && Peek(length).Kind == TokenKind.Dot && Peek(length + 1).Kind is TokenKind.Word or TokenKind.QuotedName)
            length += 2;
        if (Peek(length).Kind != TokenKind.OpenParen || (length == 1 && !IsFunctionName()))
            return null;
        return ParseCall(ParseFunctionName(), start, isWindowless: true);
    }

    /// <summary>Reads the name of a table, with names of its columns; null when none is written.</summary>
    /// <param name="takesDefinitions">Whether columns may be defined, as of a function that returns records.</param>
    private TableAlias? ParseAlias(bool takesDefinitions)
    {
        var start = Current.Start;
        var hasAs = TakeWord("as");
        if (hasAs && takesDefinitions && At(TokenKind.OpenParen))
        {
            var only = ParseParenthesizedList(ParseColumnDefinition);
            return new TableAlias(From(start), null, [], only);
        }

        if (!hasAs && !IsColumnName())
            return null;
        var name = ParseColumnName("a name after 'as'");
        if (!At(TokenKind.OpenParen))
            return new TableAlias(From(start), name, [], []);
        if (!takesDefinitions || Peek(2).Kind is TokenKind.Comma or TokenKind.CloseParen)
        {
            var columns = ParseNames();
            return new TableAlias(From(start), name, columns, []);
        }

        var definitions = ParseParenthesizedList(ParseColumnDefinition);
        return new TableAlias(From(start), name, [], definitions);
    }

    private ColumnDefinition ParseColumnDefinition()
    {
        var start = Current.Start;
        var name = ParseColumnName("the name of a column");
        var type = ParseTypeName();
        var collation = TakeWord("collate") ? ParseQualifiedName("the name of a collation") : null;
        return new ColumnDefinition(From(start), name, type, collation);
    }
}
