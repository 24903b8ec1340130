using System.Collections.Immutable;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The names of the statements of all files.</summary>
/// <param name="HasAny">Whether there is a statement.</param>
/// <param name="Taken">The names that several statements have, as methods have them.</param>
internal sealed record QueryNames(bool HasAny, EquatableArray<string> Taken)
{
    /// <summary>The names of statements.</summary>
    public static QueryNames Of(ImmutableArray<QueryText> queries) => new(
        !queries.IsEmpty,
        queries.GroupBy(query => CSharpIdentifier.Pascal(query.Name), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .SelectMany(group => group.Select(query => CSharpIdentifier.Pascal(query.Name)).Distinct()).ToEquatableArray());
}
