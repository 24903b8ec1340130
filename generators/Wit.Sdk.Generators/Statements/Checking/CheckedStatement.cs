using Wit.Sdk.Generators.Statements.Emit;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>A method after the check of its statement.</summary>
/// <param name="Code">The body to emit; null where none can be.</param>
/// <param name="Findings">The findings.</param>
internal sealed record CheckedStatement(StatementCode? Code, EquatableArray<SqlFinding> Findings);
