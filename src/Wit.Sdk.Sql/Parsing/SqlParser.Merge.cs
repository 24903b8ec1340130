using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Parsing;

/// <content>MERGE.</content>
internal sealed partial class SqlParser
{
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
