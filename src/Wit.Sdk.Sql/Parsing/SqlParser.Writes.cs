using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Parsing;

/// <content>UPDATE, DELETE, INSERT and RETURNING.</content>
internal sealed partial class SqlParser
{
    private Statement.Update ParseUpdate(int start, WithClause? with)
    {
        Next();
        var target = ParseWriteTarget();
        ExpectWord("set");
        var assignments = ParseList(ParseAssignment);
        var from = TakeWord("from") ? ParseList(ParseTable) : [];
        var where = ParseWriteCondition();
        var returning = ParseReturning();
        return new Statement.Update(From(start), with, target, assignments) { From = from, Where = where, Returning = returning };
    }

    private Statement.Delete ParseDelete(int start, WithClause? with)
    {
        Next();
        ExpectWord("from");
        var target = ParseWriteTarget();
        var tables = TakeWord("using") ? ParseList(ParseTable) : [];
        var where = ParseWriteCondition();
        var returning = ParseReturning();
        return new Statement.Delete(From(start), with, target) { Using = tables, Where = where, Returning = returning };
    }

    /// <summary>The table that is written to. SET is a name only after AS.</summary>
    private WriteTarget ParseWriteTarget()
    {
        var start = Current.Start;
        var table = ParseRelation();
        var alias = TakeWord("as") ? ParseColumnName("a name after 'as'") : IsColumnName() && !AtWord("set") ? NextName() : null;
        return new WriteTarget(From(start), table, alias);
    }

    private Assignment ParseAssignment()
    {
        var start = Current.Start;
        var isMultiple = At(TokenKind.OpenParen);
        var targets = isMultiple ? ParseParenthesizedList(ParseColumnTarget) : [ParseColumnTarget()];
        if (At(TokenKind.Math) && Current.Text == "=")
            Next();
        else
            FailExpected("'='");
        var value = ParseExpression();
        return new Assignment(From(start), targets, isMultiple, value);
    }

    private ColumnTarget ParseColumnTarget()
    {
        var start = Current.Start;
        var column = ParseColumnName("the name of a column");
        var steps = new List<TargetStep>();
        while (Current.Kind is TokenKind.Dot or TokenKind.OpenBracket)
            steps.Add(ParseTargetStep());
        return new ColumnTarget(From(start), column, [.. steps]);
    }

    private TargetStep ParseTargetStep()
    {
        var start = Current.Start;
        if (Take(TokenKind.Dot))
        {
            var name = ParseLabel("the name of a field");
            return new TargetStep.Field(From(start), name);
        }

        var (isSlice, lower, upper) = ParseSubscriptBounds();
        return isSlice ? new TargetStep.Slice(From(start), lower, upper) : new TargetStep.Subscript(From(start), lower ?? Missing());
    }

    private WriteCondition? ParseWriteCondition()
    {
        if (!AtWord("where"))
            return null;
        var start = Next().Start;
        if (TakeWords("current", "of"))
        {
            var cursor = ParseColumnName("the name of a cursor");
            return new WriteCondition(From(start), null, cursor);
        }

        var condition = ParseExpression();
        return new WriteCondition(From(start), condition, null);
    }

    private ReturningClause? ParseReturning()
    {
        if (!AtWord("returning"))
            return null;
        var start = Next().Start;
        var options = TakeWord("with") ? ParseParenthesizedList(ParseReturningOption) : [];
        var items = ParseSelectItems();
        return new ReturningClause(From(start), options, items);
    }

    private ReturningOption ParseReturningOption()
    {
        var start = Current.Start;
        var isOld = TakeWord("old");
        if (!isOld && !TakeWord("new"))
            FailExpected("'old' or 'new'");
        ExpectWord("as");
        var alias = ParseColumnName();
        return new ReturningOption(From(start), isOld, alias);
    }

    private Statement.Insert ParseInsert(int start, WithClause? with)
    {
        Next();
        ExpectWord("into");
        var targetStart = Current.Start;
        var table = ParseTableName();
        var alias = TakeWord("as") ? ParseColumnName("a name after 'as'") : null;
        var target = new InsertTarget(From(targetStart), table, alias);
        var source = ParseInsertSource();
        var conflict = AtWord("on") ? ParseOnConflict() : null;
        var returning = ParseReturning();
        return new Statement.Insert(From(start), with, target, source) { OnConflict = conflict, Returning = returning };
    }

    private InsertSource ParseInsertSource()
    {
        var start = Current.Start;
        if (TakeWords("default", "values"))
            return new InsertSource(From(start), [], OverridingKind.None, null);
        var hasColumns = At(TokenKind.OpenParen) && Peek(1).Kind != TokenKind.OpenParen && !IsQueryStart(1);
        var columns = hasColumns ? ParseParenthesizedList(ParseColumnTarget) : [];
        var overriding = ParseOverriding();
        if (AtWord("values") && !AtQuery())
        {
            Next();
            FailExpected("'('");
        }

        if (!AtQuery() && !At(TokenKind.OpenParen))
            FailExpected(hasColumns || overriding != OverridingKind.None ? "'values' or a query" : "columns in parentheses, 'values', a query or 'default values'");
        var query = ParseQuery();
        return new InsertSource(From(start), columns, overriding, query);
    }

    private OverridingKind ParseOverriding()
    {
        if (!TakeWord("overriding"))
            return OverridingKind.None;
        var isUser = TakeWord("user");
        if (!isUser && !TakeWord("system"))
            FailExpected("'user' or 'system'");
        ExpectWord("value");
        return isUser ? OverridingKind.User : OverridingKind.System;
    }

    private OnConflictClause ParseOnConflict()
    {
        var start = Next().Start;
        ExpectWord("conflict");
        IndexKey[] keys = [];
        Expression? keysWhere = null;
        Name? constraint = null;
        if (At(TokenKind.OpenParen))
        {
            keys = ParseParenthesizedList(ParseIndexKey);
            keysWhere = TakeWord("where") ? ParseExpression() : null;
        }
        else if (TakeWords("on", "constraint"))
        {
            constraint = ParseColumnName("the name of a constraint");
        }

        ExpectWord("do");
        if (TakeWord("nothing"))
            return new OnConflictClause(From(start), keys, keysWhere, constraint, null, null);
        if (!TakeWords("update", "set"))
            FailExpected("'nothing' or 'update set'");
        var assignments = ParseList(ParseAssignment);
        var where = TakeWord("where") ? ParseExpression() : null;
        return new OnConflictClause(From(start), keys, keysWhere, constraint, assignments, where);
    }

    private IndexKey ParseIndexKey()
    {
        var start = Current.Start;
        var value = ParseIndexExpression();
        var collation = TakeWord("collate") ? ParseQualifiedName("the name of a collation") : null;
        var operatorClass = IsColumnName() && !AtWord("nulls") ? ParseQualifiedName("the name of an operator class") : null;
        if (operatorClass is not null && At(TokenKind.OpenParen))
            ParseParenthesizedList(ParseOption);
        var direction = ParseDirection();
        var nulls = ParseNulls();
        return new IndexKey(From(start), value, collation, operatorClass, direction, nulls);
    }

    private Expression ParseIndexExpression()
    {
        if (At(TokenKind.OpenParen))
            return ParseParenthesized(ParseExpression);
        if (ParseFunctionOfTable() is { } function)
            return function;
        var name = ParseColumnName("a column, a function, or an expression in parentheses");
        return new Expression.Column(name.Span, [name]);
    }

    /// <summary>An option of an operator class: <c>siglen = 32</c>.</summary>
    private Name ParseOption()
    {
        var name = ParseLabel("the name of an option");
        if (At(TokenKind.Math) && Current.Text == "=")
        {
            Next();
            if (IsSign(Current))
                Next();
            if (Current.Kind is TokenKind.Integer or TokenKind.Number or TokenKind.String or TokenKind.Word or TokenKind.QuotedName)
                Next();
            else
                FailExpected("the value of the option");
        }

        return name;
    }

    private Statement.Merge ParseMerge(int start, WithClause? with)
    {
        Next();
        ExpectWord("into");
        var target = ParseWriteTarget();
        ExpectWord("using");
        var source = ParseTable();
        ExpectWord("on");
        var on = ParseExpression();
        var clauses = new List<MergeWhen>();
        if (!AtWord("when"))
            FailExpected("'when matched' or 'when not matched'");
        while (AtWord("when"))
            clauses.Add(ParseMergeWhen());
        var returning = ParseReturning();
        return new Statement.Merge(From(start), with, target, source, on, [.. clauses]) { Returning = returning };
    }

    private MergeWhen ParseMergeWhen()
    {
        var start = Next().Start;
        var match = ParseMergeMatch();
        var condition = TakeWord("and") ? ParseExpression() : null;
        ExpectWord("then");
        var action = ParseMergeAction(match);
        return new MergeWhen(From(start), match, condition, action);
    }

    private MergeMatch ParseMergeMatch()
    {
        var isNot = TakeWord("not");
        ExpectWord("matched");
        if (!isNot)
            return MergeMatch.Matched;
        if (!TakeWord("by"))
            return MergeMatch.NotMatchedByTarget;
        if (TakeWord("source"))
            return MergeMatch.NotMatchedBySource;
        if (!TakeWord("target"))
            FailExpected("'source' or 'target'");
        return MergeMatch.NotMatchedByTarget;
    }

    /// <summary>Rows that are in the target are updated or deleted; the others are inserted.</summary>
    private MergeAction ParseMergeAction(MergeMatch match)
    {
        var start = Current.Start;
        if (TakeWords("do", "nothing"))
            return new MergeAction.Nothing(From(start));
        if (match == MergeMatch.NotMatchedByTarget)
        {
            if (TakeWord("insert"))
                return ParseMergeInsert(start);
            FailExpected("'insert' or 'do nothing'");
        }

        if (TakeWord("delete"))
            return new MergeAction.Delete(From(start));
        if (!TakeWords("update", "set"))
            FailExpected("'update set', 'delete' or 'do nothing'");
        var assignments = ParseList(ParseAssignment);
        return new MergeAction.Update(From(start), assignments);
    }

    private MergeAction.Insert ParseMergeInsert(int start)
    {
        if (TakeWords("default", "values"))
            return new MergeAction.Insert(From(start), [], OverridingKind.None, null);
        var columns = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseColumnTarget) : [];
        var overriding = ParseOverriding();
        ExpectWord("values");
        var values = ParseParenthesizedList(ParseExpression);
        return new MergeAction.Insert(From(start), columns, overriding, values);
    }
}
