using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>A statement of a file after its check.</summary>
/// <param name="Code">The method to emit; null after an error.</param>
/// <param name="Findings">The findings, with ranges of the statement's text.</param>
internal sealed record CheckedQuery(QueryCode? Code, EquatableArray<SqlFinding> Findings);
