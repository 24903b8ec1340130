using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>What the caller says instead of the config; null or empty for what it leaves to it.</summary>
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
