using Wit.Sdk.Schema;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>What a <c>drizzle.config.ts</c> says, as far as the tool needs it; null for what it does not say.</summary>
public sealed record DrizzleConfig
{
    /// <summary>The absolute path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The paths of <c>schema</c>, as written.</summary>
    public IReadOnlyList<string> Schema { get; init; } = [];

    /// <summary>The path of <c>out</c>, as written.</summary>
    public string? Out { get; init; }

    public NameCasing? Casing { get; init; }

    /// <summary>The database of <c>dbCredentials</c>: its <c>url</c>, or one made of its parts.</summary>
    public string? Url { get; init; }

    /// <summary>Why there is no <see cref="Url"/> although the file speaks of a database, such as an environment variable that is not set.</summary>
    public string? UrlProblem { get; init; }
}
