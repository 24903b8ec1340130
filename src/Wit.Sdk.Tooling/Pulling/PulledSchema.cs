using Wit.Sdk.Tooling.Carrying;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>A schema file that was written from a database.</summary>
/// <param name="Text">The TypeScript.</param>
/// <param name="Tables">The number of tables in it.</param>
/// <param name="Losses">
/// What the database has and the file can't say, one sentence each; empty when a database that the file builds is the same. Found by building it: the file is compiled and the
/// result compared with the database.
/// </param>
public sealed record PulledSchema(string Text, int Tables, IReadOnlyList<string> Losses)
{
    /// <summary>The objects that Drizzle has no words for, as SQL for the file beside the schema.</summary>
    public CarriedSchema Carried { get; init; } = CarriedSchema.Empty;

    /// <summary>The carried objects, one line each.</summary>
    public IReadOnlyList<string> CarriedObjects { get; init; } = [];
}
