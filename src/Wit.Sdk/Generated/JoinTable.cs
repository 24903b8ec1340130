using System.ComponentModel;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Generated;

/// <summary>The table between two others that are many to many.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns that refer to the first of the two.</param>
/// <param name="TargetColumns">Its columns that refer to the second.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record JoinTable(TableDefinition Table, IReadOnlyList<string> Columns, IReadOnlyList<string> TargetColumns);
