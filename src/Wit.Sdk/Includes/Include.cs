using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Includes;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Related rows to load, in the same round trip; combined with <c>|</c>.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class Include<TRow>
    where TRow : class, IRow<TRow>
{
    private protected Include()
    {
    }

    /// <summary>The relations, each of them once.</summary>
    internal abstract IReadOnlyList<RelationInclude<TRow>> Parts { get; }

    /// <summary>Loads what both load. Of the same relation, what the right one says.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Flags are joined by their operator.")]
    public static Include<TRow> operator |(Include<TRow> left, Include<TRow> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new IncludeSet<TRow>(left.Parts, right.Parts);
    }
}
