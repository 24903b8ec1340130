using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>A foreign key, seen from either side.</summary>
/// <param name="Name">The constraint.</param>
/// <param name="Table">The other table.</param>
/// <param name="Columns">The columns of this table.</param>
/// <param name="OtherColumns">The columns of the other table, in the same order.</param>
internal sealed record ReferenceShape(string Name, QualifiedName Table, IReadOnlyList<string> Columns, IReadOnlyList<string> OtherColumns);
