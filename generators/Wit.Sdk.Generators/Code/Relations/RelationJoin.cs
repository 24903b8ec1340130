using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>The table between two others.</summary>
/// <param name="Table">Its names.</param>
/// <param name="Columns">The database names of its columns that refer to the one.</param>
/// <param name="TargetColumns">The database names of its columns that refer to the other.</param>
internal sealed record RelationJoin(TableNames Table, EquatableArray<string> Columns, EquatableArray<string> TargetColumns);
