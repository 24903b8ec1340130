using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>The caller's overrides of the config; null or empty for values that are left to it.</summary>
public sealed record SettingsOverrides
{
    /// <summary>The config to read; null to look for one.</summary>
    public string? Config { get; init; }

    public IReadOnlyList<string> Schema { get; init; } = [];

    public string? Out { get; init; }

    public NameCasing? Casing { get; init; }

    public string? Url { get; init; }

    /// <summary>The codes of errors that are warnings: those that drizzle-kit accepts.</summary>
    public IReadOnlyList<string> Warn { get; init; } = [];
}
