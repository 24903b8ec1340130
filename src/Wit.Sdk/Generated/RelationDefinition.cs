using System.ComponentModel;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Generated;

/// <summary>A relation between two tables, known at build time.</summary>
/// <param name="columns">The columns of this table, by their names in the database.</param>
/// <param name="target">The other table.</param>
/// <param name="targetColumns">Its columns: those that have the values of <paramref name="columns"/>, or of the last columns of <see cref="Through"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RelationDefinition(IReadOnlyList<string> columns, TableDefinition target, IReadOnlyList<string> targetColumns)
{
    /// <summary>The table between the two; null where they meet.</summary>
    public JoinTable? Through { get; init; }

    internal IReadOnlyList<string> Columns { get; } = columns;

    internal TableDefinition Target { get; } = target;

    internal IReadOnlyList<string> TargetColumns { get; } = targetColumns;

    /// <summary>The columns of the place where this table's columns are met.</summary>
    internal IReadOnlyList<string> MeetingColumns => Through?.Columns ?? TargetColumns;
}
