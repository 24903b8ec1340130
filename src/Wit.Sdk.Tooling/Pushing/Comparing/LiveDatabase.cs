using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>A database as it is, beside what the server makes of the schema.</summary>
/// <param name="Catalog">The objects of the database.</param>
/// <param name="Expected">The objects of the schema as the server spells them.</param>
/// <param name="Refused">The parts of the schema that the server refused to build.</param>
/// <param name="MissingPolicies">The paths of policies on tables of others that the database does not have.</param>
internal sealed record LiveDatabase(CatalogSchema Catalog, CatalogFacts Expected, IReadOnlyList<RefusedPart> Refused, IReadOnlySet<string> MissingPolicies)
{
    /// <summary>The database before the schema is built beside it, by which a change of it is noticed.</summary>
    public string Fingerprint { get; } = FingerprintOf(Catalog);

    /// <summary>The objects of <c>database.sql</c>, and what the schema has that Drizzle has no words for, as the server spells them.</summary>
    public IReadOnlyList<CatalogExtra> ExpectedExtras { get; init; } = [];

    /// <summary>Reads in a transaction of a connection, which the caller rolls back: the schema is built for a moment beside the real one.</summary>
    public static async Task<LiveDatabase> ReadAsync(NpgsqlConnection connection, PushTarget target, CancellationToken cancellationToken)
    {
        var (scope, model) = (target.Scope, target.Chosen);
        await ComparisonTurn.TakeAsync(connection, cancellationToken);
        var catalog = await CatalogReader.ReadAsync(connection, scope, cancellationToken);
        var missing = await LinkedPolicyCheck.MissingAsync(connection, model.LinkedPolicies, cancellationToken);
        var (expected, extras, refused) = await ExpectedCatalog.ReadAsync(connection, model, target.ChosenCarried, scope, catalog.Model, cancellationToken);
        return new LiveDatabase(catalog, expected, refused, missing.Select(difference => difference.Path).ToHashSet(StringComparer.Ordinal)) { ExpectedExtras = extras };
    }

    /// <summary>The hash of all that the catalog says.</summary>
    public static string FingerprintOf(CatalogSchema catalog)
    {
        var text = new StringBuilder();
        foreach (var fact in CatalogFacts.Of(catalog, value => value).All)
        {
            text.Append(fact.Kind).Append('\0').Append(fact.Path);
            foreach (var (name, value) in fact.Properties) text.Append('\0').Append(name).Append('\0').Append(value);
            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
