using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The function that was chosen, or why none was.</summary>
/// <param name="Failure">Why none was chosen.</param>
public sealed record FunctionResolution(ResolutionFailure Failure)
{
    /// <summary>The function; null for a cast that is written as a call.</summary>
    public CatalogFunction? Function { get; init; }

    /// <summary>The types that the arguments are converted to, in the order of the call.</summary>
    public IReadOnlyList<SqlType> Arguments { get; init; } = [];

    /// <summary>The type of the result.</summary>
    public SqlType? Result { get; init; }
}
