using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Diagrams;

namespace Wit.Sdk.Studio.Diagrams;

/// <summary>A foreign key in the diagram.</summary>
/// <param name="Name">The name of the constraint.</param>
/// <param name="From">The table that has it.</param>
/// <param name="Columns">The columns that have it.</param>
/// <param name="To">The table that it refers to.</param>
/// <param name="Path">The line with its ends, as a path of SVG.</param>
/// <param name="Mark">The middle of the circle that says that a row may refer to none; null where each refers to one.</param>
internal sealed record LineAnswer(string Name, QualifiedName From, IReadOnlyList<string> Columns, QualifiedName To, string Path, DiagramPoint? Mark);
