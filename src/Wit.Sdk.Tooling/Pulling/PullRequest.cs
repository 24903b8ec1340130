using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>The part of a database that becomes a schema file.</summary>
/// <param name="Schemas">The names of the schemas.</param>
/// <param name="Tables">Patterns of the names of tables and views, in which <c>*</c> stands for any text; empty for all.</param>
/// <param name="Excluded">Tables that belong to no schema file: the history of migrations.</param>
public sealed record PullRequest(IReadOnlyList<string> Schemas, IReadOnlyList<string> Tables, IReadOnlyList<QualifiedName> Excluded);
