using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The operator that was chosen, or why none was.</summary>
/// <param name="Failure">Why none was chosen.</param>
public sealed record OperatorResolution(ResolutionFailure Failure)
{
    /// <summary>The operator.</summary>
    public CatalogOperator? Operator { get; init; }

    /// <summary>The type that the left operand is converted to; null for a prefix operator.</summary>
    public SqlType? Left { get; init; }

    /// <summary>The type that the right operand is converted to.</summary>
    public SqlType? Right { get; init; }

    /// <summary>The type of the result.</summary>
    public SqlType? Result { get; init; }
}
