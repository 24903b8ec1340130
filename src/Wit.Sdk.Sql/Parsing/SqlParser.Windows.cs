using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Orders and windows.</content>
internal sealed partial class SqlParser
{
    private SortKey[] ParseOrderBy()
    {
        if (!TakeWord("order"))
            return [];
        ExpectWord("by");
        return ParseList(ParseSortKey);
    }

    private SortKey ParseSortKey()
    {
        var start = Current.Start;
        var value = ParseExpression();
        SqlOperator? comparison = null;
        var direction = SortDirection.Default;
        if (TakeWord("using"))
        {
            if (IsSymbol(Current) || AtCall("operator"))
                comparison = ParseOperatorSymbol();
            else
                FailExpected("an operator");
        }
        else
        {
            direction = ParseDirection();
        }

        var nulls = ParseNulls();
        return new SortKey(From(start), value, direction, comparison, nulls);
    }

    private SortDirection ParseDirection() =>
        TakeWord("asc") ? SortDirection.Ascending : TakeWord("desc") ? SortDirection.Descending : SortDirection.Default;

    private NullsOrder ParseNulls()
    {
        if (!TakeWord("nulls"))
            return NullsOrder.Default;
        if (TakeWord("first"))
            return NullsOrder.First;
        if (!TakeWord("last"))
            FailExpected("'first' or 'last'");
        return NullsOrder.Last;
    }

    private NamedWindow ParseNamedWindow()
    {
        var start = Current.Start;
        var name = ParseColumnName("the name of a window");
        ExpectWord("as");
        var window = ParseWindow();
        return new NamedWindow(From(start), name, window);
    }

    private Window ParseWindow()
    {
        var open = Current;
        Expect(TokenKind.OpenParen, "'('");
        var isKeyword = At(TokenKind.Word) && Current.Text is "partition" or "range" or "rows" or "groups";
        var existing = IsColumnName() && !isKeyword ? NextName() : null;
        Expression[] partitions = [];
        if (TakeWord("partition"))
        {
            ExpectWord("by");
            partitions = ParseExpressions();
        }

        var orderBy = ParseOrderBy();
        var frame = ParseFrame();
        if (!Take(TokenKind.CloseParen))
            FailExpected("'partition by', 'order by', a frame or ')'");
        return new Window(From(open.Start), existing, partitions, orderBy, frame);
    }

    private WindowFrame? ParseFrame()
    {
        var token = Current;
        if (token.Kind != TokenKind.Word || token.Text is not ("range" or "rows" or "groups"))
            return null;
        Next();
        var unit = token.Text switch { "rows" => FrameUnit.Rows, "groups" => FrameUnit.Groups, _ => FrameUnit.Range };
        var hasEnd = TakeWord("between");
        var first = ParseFrameBound();
        FrameBound? last = null;
        if (hasEnd)
        {
            ExpectWord("and");
            last = ParseFrameBound();
        }

        CheckFrame(first, last);
        var exclusion = ParseFrameExclusion();
        return new WindowFrame(From(token.Start), unit, first, last, exclusion);
    }

    private FrameBound ParseFrameBound()
    {
        var start = Current.Start;
        if (TakeWords("current", "row"))
            return new FrameBound(From(start), FrameBoundKind.CurrentRow, null);
        var isUnbounded = AtWord("unbounded") && (IsWord(Peek(1), "preceding") || IsWord(Peek(1), "following"));
        var offset = isUnbounded ? null : ParseExpression();
        if (isUnbounded)
            Next();
        var precedes = TakeWord("preceding");
        if (!precedes && !TakeWord("following"))
            FailExpected("'preceding' or 'following'");
        var kind = (isUnbounded, precedes) switch
        {
            (true, true) => FrameBoundKind.UnboundedPreceding,
            (true, false) => FrameBoundKind.UnboundedFollowing,
            (false, true) => FrameBoundKind.Preceding,
            _ => FrameBoundKind.Following,
        };
        return new FrameBound(From(start), kind, offset);
    }

    /// <summary>A frame starts before it ends; without an end it ends at the current row.</summary>
    private void CheckFrame(FrameBound first, FrameBound? last)
    {
        if (first.Kind == FrameBoundKind.UnboundedFollowing)
            FailAt(first.Span, "A frame does not start at UNBOUNDED FOLLOWING", string.Empty);
        else if (last?.Kind == FrameBoundKind.UnboundedPreceding)
            FailAt(last.Span, "A frame does not end at UNBOUNDED PRECEDING", string.Empty);
        else if (first.Kind > (last?.Kind ?? FrameBoundKind.CurrentRow))
            FailAt((last ?? first).Span, "The frame ends before it starts", string.Empty);
    }

    private FrameExclusion ParseFrameExclusion()
    {
        if (!TakeWord("exclude"))
            return FrameExclusion.None;
        if (TakeWords("current", "row"))
            return FrameExclusion.CurrentRow;
        if (TakeWord("group"))
            return FrameExclusion.Group;
        if (TakeWord("ties"))
            return FrameExclusion.Ties;
        if (!TakeWords("no", "others"))
            FailExpected("'current row', 'group', 'ties' or 'no others'");
        return FrameExclusion.None;
    }
}
