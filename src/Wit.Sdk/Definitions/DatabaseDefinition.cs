using System.Reflection;
using Npgsql;

namespace Wit.Sdk.Definitions;

/// <summary>All that a build knows about a database.</summary>
public sealed class DatabaseDefinition
{
    /// <summary>The name of the database class.</summary>
    public required string Name { get; init; }

    /// <summary>All tables, made when they are first asked for: a program that reads one row needs the facts of one table.</summary>
    public IReadOnlyList<TableDefinition> Tables => field ??= MakeTables();

    /// <summary>Makes <see cref="Tables"/>.</summary>
    public Func<IReadOnlyList<TableDefinition>> MakeTables { get; init; } = static () => [];

    /// <summary>All enums, so that LINQ writes their labels.</summary>
    public IReadOnlyList<EnumDefinition> Enums { get; init; } = [];

    /// <summary>Maps the C# enums to those of the database, before the data source is built.</summary>
    public Action<NpgsqlDataSourceBuilder> MapEnums { get; init; } = static _ => { };

    /// <summary>The assembly that embeds the migrations folder; null where there is none.</summary>
    public Assembly? MigrationsAssembly { get; init; }

    /// <summary>The setting of the session that names the tenant (<c>@tenant</c>); null where there are none.</summary>
    public string? TenantSetting { get; init; }

    /// <summary>The schema of the table of applied migrations, as <c>drizzle.config.ts</c> has it; null if it is not set.</summary>
    public string? HistorySchema { get; init; }

    /// <summary>The table of applied migrations, as <c>drizzle.config.ts</c> has it; null if it is not set.</summary>
    public string? HistoryTable { get; init; }
}
