namespace Wit.Sdk.Schema.Model;

/// <summary>How to read a schema.</summary>
/// <param name="Casing">How the keys of columns without a name become database names.</param>
public sealed record SchemaOptions(NameCasing Casing = NameCasing.AsWritten)
{
    /// <summary>
    /// The time that <c>.default(new Date())</c> is, in UTC. A build uses the epoch, so that its output is the same on every machine; the tool has its clock,
    /// as drizzle-kit does.
    /// </summary>
    public DateTime ReadingTime { get; init; } = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The options of drizzle-kit without a config.</summary>
    public static SchemaOptions Default { get; } = new();
}
