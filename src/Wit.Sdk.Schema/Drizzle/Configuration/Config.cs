using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>The settings of a <c>drizzle.config.ts</c>, as far as they can be known without running it; null and empty for what it leaves out.</summary>
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

    /// <summary>Why there is no <see cref="Url"/> although the config mentions one.</summary>
    public string? UrlProblem { get; init; }

    /// <summary>The table of applied migrations: <c>migrations.table</c>.</summary>
    public string? MigrationsTable { get; init; }

    /// <summary>The schema of that table: <c>migrations.schema</c>.</summary>
    public string? MigrationsSchema { get; init; }

    /// <summary>The prefix of migration file names, <c>migrations.prefix</c>: index, timestamp, supabase, unix or none.</summary>
    public string? MigrationsPrefix { get; init; }

    /// <summary>The errors of the file as a whole.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The errors of single members. They are reported only for members that are needed.</summary>
    public EquatableArray<ConfigProblem> Problems { get; init; }
}
