namespace Wit.Sdk.Schema.Model;

/// <summary>How to read a schema.</summary>
/// <param name="Casing">How the keys of columns without a name become database names.</param>
public sealed record SchemaOptions(NameCasing Casing = NameCasing.AsWritten)
{
    /// <summary>The options of drizzle-kit without a config.</summary>
    public static SchemaOptions Default { get; } = new();
}
