namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT21xx: <c>drizzle.config.ts</c> can't be understood.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>The file exports no object.</summary>
    public static DiagnosticDescriptor ConfigWithoutObject { get; } = Error(
        "WIT2101", "Config without an object", "The config exports no object that can be known without running it", "write 'export default defineConfig({{ ... }})'");

    /// <summary>A member can't be used.</summary>
    public static DiagnosticDescriptor ConfigValue { get; } = Error(
        "WIT2102", "Config value can't be known", "'{0}' of the config can't be evaluated to a string without running it", "write a string literal, or pass it as a flag");
}
