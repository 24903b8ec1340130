using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>What a <c>drizzle.config.ts</c> says, as far as it can be known without running it; null and empty for what it leaves out.</summary>
public sealed record Config
{
    /// <summary>The paths of <c>schema</c>, as written.</summary>
    public EquatableArray<string> Schema { get; init; }

    /// <summary>The path of <c>out</c>, as written.</summary>
    public string? Out { get; init; }

    /// <summary>The dialect.</summary>
    public string? Dialect { get; init; }

    /// <summary>How keys become names.</summary>
    public NameCasing? Casing { get; init; }

    /// <summary>The database of <c>dbCredentials</c>: its <c>url</c>, or a <c>postgres://</c> URL made of its parts.</summary>
    public string? Url { get; init; }

    /// <summary>Why there is no <see cref="Url"/> although the config speaks of one.</summary>
    public string? UrlProblem { get; init; }

    /// <summary>The table of applied migrations: <c>migrations.table</c>.</summary>
    public string? MigrationsTable { get; init; }

    /// <summary>The schema of that table: <c>migrations.schema</c>.</summary>
    public string? MigrationsSchema { get; init; }

    /// <summary>What migration files begin with, <c>migrations.prefix</c>: index, timestamp, supabase, unix or none.</summary>
    public string? MigrationsPrefix { get; init; }

    /// <summary>What is wrong with the file as a whole.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is wrong with single members. Nobody is troubled with a member that they do not need.</summary>
    public EquatableArray<ConfigProblem> Problems { get; init; }
}
