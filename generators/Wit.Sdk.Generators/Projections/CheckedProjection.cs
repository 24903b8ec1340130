using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Projections;

/// <summary>A projection after its check.</summary>
/// <param name="Code">The code to emit; null where the row type is not that of a table.</param>
/// <param name="Findings">The findings.</param>
internal sealed record CheckedProjection(ProjectionCode? Code, EquatableArray<SqlFinding> Findings);
