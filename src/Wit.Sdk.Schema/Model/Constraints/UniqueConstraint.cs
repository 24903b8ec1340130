using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A unique constraint.</summary>
/// <param name="Name">The given name, or drizzle-kit's <c>table_column_unique</c>.</param>
/// <param name="Columns">The database names of the columns, in key order.</param>
/// <param name="NullsNotDistinct">Whether two NULLs are equal.</param>
public sealed record UniqueConstraint(string Name, EquatableArray<string> Columns, bool NullsNotDistinct = false);
