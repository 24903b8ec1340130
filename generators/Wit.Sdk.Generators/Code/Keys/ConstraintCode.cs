using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>A constraint that a statement may run into.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Kind">The member of the runtime's <c>ConstraintKind</c>.</param>
/// <param name="Columns">The database names of its columns; empty for a check.</param>
internal sealed record ConstraintCode(string Name, string Kind, EquatableArray<string> Columns);
