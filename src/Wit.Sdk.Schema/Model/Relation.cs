using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>A relation as <c>relations()</c> declares it; the database does not see it.</summary>
/// <param name="Name">The key in the TypeScript object, such as <c>author</c>.</param>
/// <param name="Kind">One row or many.</param>
/// <param name="Target">The other table.</param>
/// <param name="Columns">The database names of this table's columns; empty when the other side declares them.</param>
/// <param name="TargetColumns">The database names of the other table's columns; empty when the other side declares them.</param>
/// <param name="RelationName">The name that pairs the two sides when a table refers to another twice; null when not given.</param>
public sealed record Relation(
    string Name,
    RelationKind Kind,
    QualifiedName Target,
    EquatableArray<string> Columns,
    EquatableArray<string> TargetColumns,
    string? RelationName = null);
