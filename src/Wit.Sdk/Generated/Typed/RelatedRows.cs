using System.ComponentModel;

namespace Wit.Sdk.Generated.Typed;

/// <summary>Rows that are related to those of a query, in one place of its conditions: two places over the same relation are two objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RelatedRows
{
    internal RelatedRows(TableColumns owner, RelationDefinition relation, bool isOne) => (Owner, Relation, IsOne) = (owner, relation, isOne);

    /// <summary>The columns of the rows that they are related to.</summary>
    internal TableColumns Owner { get; }

    internal RelationDefinition Relation { get; }

    /// <summary>Whether there is at most one for each row.</summary>
    internal bool IsOne { get; }
}
