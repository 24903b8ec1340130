using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The arguments of a call.</summary>
/// <param name="Types">Their types.</param>
public sealed record CallArguments(IReadOnlyList<SqlType> Types)
{
    /// <summary>The names of the last arguments, which are given by name.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether the last argument is an array, marked VARIADIC.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether <c>WITHIN GROUP</c> provides the last arguments.</summary>
    public bool IsWithinGroup { get; init; }
}
