using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>The result of reading the migrations folder. It is read when a file of the folder changes, not with each key in the schema.</summary>
/// <param name="Model">The schema after the newest migration; null if there is no readable folder.</param>
/// <param name="Problems">Why it can't be read.</param>
internal sealed record NewestMigration(SchemaModel? Model, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Whether the folder has the form of drizzle 1.0, in which the schema is compared.</summary>
    public bool IsOfDrizzleOne { get; init; }

    /// <summary>A project without a migrations folder.</summary>
    public static NewestMigration None { get; } = new(null, default);
}
