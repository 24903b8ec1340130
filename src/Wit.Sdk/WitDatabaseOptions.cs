using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LinqToDB;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wit.Sdk.Linq;
using Wit.Sdk.Linq.Helpers;
using Wit.Sdk.Migrations;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>The options of a database object. Set them by an initializer, or by <c>with</c> in a <c>configure</c> function: <c>options => options with { LogParameters = true }</c>.</summary>
public sealed record WitDatabaseOptions
{
    /// <summary>A <c>postgres://</c> URL or an Npgsql connection string. Pool size, timeouts and TLS are set here.</summary>
    public string ConnectionString { get; init; } = string.Empty;

    /// <summary>
    /// The pooler between the app and the server. By default each new connection is checked, and a pooler that the connection string does not name is refused with
    /// <see cref="PoolerDetectedException"/>.
    /// </summary>
    public PoolerKind Pooler { get; init; }

    /// <summary>Where statements (category <c>Wit.Sdk.Statements</c>) and migrations (<c>Wit.Sdk.Migrations</c>) are logged; null logs nothing.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Whether logged statements show their parameters. Those of <c>@secret</c> columns never appear.</summary>
    public bool LogParameters { get; init; }

    /// <summary>How long a statement may take before it is cancelled; null is what the connection string says, 30 seconds by default.</summary>
    public TimeSpan? CommandTimeout { get; init; }

    /// <summary>How migrations are recorded, and how patient they are; the table that <c>drizzle.config.ts</c> names by default.</summary>
    public MigrationOptions Migrations { get; init; } = new();

    /// <summary>The last word on the data source: password providers, TLS callbacks, type mappings. It runs before a data source is built: once for that of helpers, once for the other one.</summary>
    public Action<NpgsqlDataSourceBuilder>? ConfigureDataSource { get; init; }

    /// <summary>
    /// The last word on linq2db's options: interceptors, a retry policy. LINQ runs with them, and so do helpers of one statement as soon as there is a command interceptor or a retry
    /// policy, by way of linq2db and at its cost; a policy may then send a write a second time. Batches, related rows, COPY and streams are not commands of linq2db.
    /// </summary>
    public Func<DataOptions, DataOptions>? ConfigureLinq
    {
        get => (Linq as LinqConfiguration)?.Configure;
        [RequiresUnreferencedCode(LinqRequirement.Message)]
        [RequiresDynamicCode(LinqRequirement.Message)]
        init => Linq = value is null ? null : new LinqConfiguration(value);
    }

    /// <summary>
    /// How the values of <c>json</c> and <c>jsonb</c> columns that have a C# type of their own are read and written; null is System.Text.Json's web defaults, camelCase by reflection.
    /// Under Native AOT, the options of a <c>JsonSerializerContext</c> that knows the types: <c>options with { Json = DeskJson.Default.Options }</c>.
    /// </summary>
    /// <exception cref="ArgumentException">Where the database object is made: the options have no <see cref="JsonSerializerOptions.TypeInfoResolver"/>, and reflection is switched off.</exception>
    public JsonSerializerOptions? Json { get; init; }

    /// <summary>The value of <see cref="ConfigureLinq"/>, as a type that is free of linq2db.</summary>
    internal HelperConfiguration? Linq { get; init; }

    /// <summary>
    /// Signs page tokens, so that they can't be forged; any length, the same on every instance of the app. Null signs them with a publicly known key: that refuses what is
    /// damaged or of another list, which is enough where a token leads to nothing that its holder may not read.
    /// </summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "A key is bytes.")]
    public byte[]? PageTokenKey { get; init; }

    /// <summary>The name of the type: connection strings hold passwords, which logs must not.</summary>
    public override string ToString() => nameof(WitDatabaseOptions);
}
