using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>Chooses operators, as <c>oper</c> and <c>left_oper</c> of PostgreSQL do.</summary>
/// <param name="coercions">The conversions.</param>
public sealed class OperatorResolver(Coercions coercions)
{
    private readonly CandidateSelection _selection = new(coercions);

    /// <summary>The operator of a symbol for its operands.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="left">The type on the left; null for a prefix operator.</param>
    /// <param name="right">The type on the right.</param>
    public OperatorResolution Resolve(string symbol, SqlType? left, SqlType right)
    {
        var candidates = coercions.Types.Catalog.Operators(symbol).Where(op => op.Left is null == left is null).ToList();
        if (candidates.Count == 0) return new OperatorResolution(ResolutionFailure.NotFound);
        if (Exact(candidates, left, right) is { } exact) return Complete(exact, left, right);
        SqlType[] inputs = left is null ? [right] : [left, right];
        var matching = _selection.Match(inputs, candidates, Arguments);
        if (matching.Count == 0) return new OperatorResolution(ResolutionFailure.NotFound);
        var best = matching.Count == 1 ? matching[0] : _selection.Select(inputs, matching, Arguments);
        return best is null ? new OperatorResolution(ResolutionFailure.Ambiguous) : Complete(best, left, right);
    }

    private static IReadOnlyList<SqlType> Arguments(CatalogOperator op) => op.Left is null ? [op.Right] : [op.Left, op.Right];

    private CatalogOperator? Exact(List<CatalogOperator> candidates, SqlType? left, SqlType right)
    {
        if (left is null) return candidates.Find(op => op.Right == right);
        var unknown = coercions.Types.Unknown;
        var hasUnknown = left == unknown || right == unknown;
        // An unknown operand is assumed to be of the other one's type.
        if (left == unknown) left = right;
        else if (right == unknown) right = left;
        if (candidates.Find(op => op.Left == left && op.Right == right) is { } found) return found;
        var below = left.WithoutDomains();
        return hasUnknown && below != left ? candidates.Find(op => op.Left == below && op.Right == below) : null;
    }

    private OperatorResolution Complete(CatalogOperator op, SqlType? left, SqlType right)
    {
        SqlType[] inputs = left is null ? [right] : [left, right];
        if (new PolymorphicTypes(coercions).Resolve(inputs, Arguments(op), op.Result) is not { } resolved)
            return new OperatorResolution(ResolutionFailure.Undetermined);
        var last = resolved.Arguments.Count - 1;
        return new OperatorResolution(ResolutionFailure.None)
        {
            Operator = op, Left = last == 0 ? null : resolved.Arguments[0], Right = resolved.Arguments[last], Result = resolved.Result,
        };
    }
}
