using System.ComponentModel;
using Wit.Sdk.Queries.Selected;

namespace Wit.Sdk.Generated.Typed;

/// <summary>The columns of a projection, in the order in which they are read.</summary>
/// <param name="columns">The columns.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProjectedColumns(params TableColumn[] columns)
{
    internal SelectedColumns Selected { get; } = new(columns, isDistinct: false);
}
