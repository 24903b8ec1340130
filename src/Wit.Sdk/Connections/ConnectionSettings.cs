using System.Data.Common;
using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>A connection string as Npgsql reads it, and the pooler that it names in the words <c>pgbouncer</c> and <c>pooler</c>, which Npgsql does not know.</summary>
internal sealed class ConnectionSettings(NpgsqlConnectionStringBuilder builder)
{
    private static readonly string[] s_maxAutoPrepareKeys = ["Max Auto Prepare", "MaxAutoPrepare"];
    private static readonly string[] s_noResetOnCloseKeys = ["No Reset On Close", "NoResetOnClose"];

    private bool _isPgBouncer;
    private PoolerKind? _pooler;

    /// <summary>The settings passed to Npgsql.</summary>
    public NpgsqlConnectionStringBuilder Builder { get; } = builder;

    /// <summary>Whether the text sets <c>Max Auto Prepare</c>.</summary>
    public bool HasMaxAutoPrepare => Has(s_maxAutoPrepareKeys);

    /// <summary>Whether the text sets <c>No Reset On Close</c>.</summary>
    public bool HasNoResetOnClose => Has(s_noResetOnCloseKeys);

    /// <summary>Takes a setting that names a pooler; false when the word or its value is another.</summary>
    public bool TrySetPooler(string name, string value)
    {
        if (name.Equals("pgbouncer", StringComparison.OrdinalIgnoreCase))
        {
            if (ReadFlag(value) is not { } flag)
                return false;
            _isPgBouncer |= flag;
            return true;
        }

        _pooler = Read(value);
        return _pooler is not null;
    }

    /// <summary>Whether <see cref="TrySetPooler"/> takes a setting of this name.</summary>
    public static bool IsPooler(string name) =>
        name.Equals("pgbouncer", StringComparison.OrdinalIgnoreCase) || name.Equals("pooler", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The pooler that the text and the options name together, with the settings that it needs. <c>pgbouncer</c> alone is transaction mode; the options or <c>pooler</c> can
    /// say that it is another.
    /// </summary>
    /// <exception cref="ArgumentException">The settings contradict each other.</exception>
    public PoolerKind Apply(PoolerKind option)
    {
        if (option != PoolerKind.Detect && _pooler is { } named && named != PoolerKind.Detect && named != option)
            throw new ArgumentException($"The connection string names the pooler \"{named}\" and WitDatabaseOptions.Pooler is \"{option}\": leave one of the two out.", nameof(option));
        var pooler = option != PoolerKind.Detect ? option : _pooler is { } kind && kind != PoolerKind.Detect ? kind : _isPgBouncer ? PoolerKind.Transaction : PoolerKind.Detect;
        if (pooler == PoolerKind.Transaction)
            Builder.MaxAutoPrepare = HasMaxAutoPrepare ? Builder.MaxAutoPrepare : 0;
        if (pooler is PoolerKind.Transaction or PoolerKind.TransactionWithPreparedStatements)
            Builder.NoResetOnClose = true;
        ThrowIfUnfit(pooler, Builder);
        return pooler;
    }

    /// <summary>Refuses settings that a pooler in transaction mode can't keep.</summary>
    public static void ThrowIfUnfit(PoolerKind pooler, NpgsqlConnectionStringBuilder builder)
    {
        if (pooler is not (PoolerKind.Transaction or PoolerKind.TransactionWithPreparedStatements))
            return;
        if (pooler == PoolerKind.Transaction && builder.MaxAutoPrepare > 0)
        {
            throw new ArgumentException(
                $"\"Max Auto Prepare\" is {builder.MaxAutoPrepare}, but a pooler in transaction mode is named, behind which a prepared statement can run as another session's: leave \"Max Auto Prepare\" " +
                "out; or, for PgBouncer 1.21 or later with max_prepared_statements above 0, use \"pooler=prepared\" (PoolerKind.TransactionWithPreparedStatements).",
                nameof(builder));
        }

        if (builder.Multiplexing)
            throw new ArgumentException("\"Multiplexing\" is on, but a pooler in transaction mode is named: leave \"Multiplexing\" out; the pooler does that work.", nameof(builder));
    }

    /// <summary>Reads a keyword string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">The problem with a word that Npgsql does not know; null if there is none.</param>
    public static ConnectionSettings FromKeywords(string text, out string? problem)
    {
        problem = null;
        if (!text.Contains("pgbouncer", StringComparison.OrdinalIgnoreCase) && !text.Contains("pooler", StringComparison.OrdinalIgnoreCase))
            return new ConnectionSettings(new NpgsqlConnectionStringBuilder(text));
        var all = new DbConnectionStringBuilder { ConnectionString = text };
        var poolers = all.Keys.Cast<string>().Where(IsPooler).Select(name => (Name: name, Value: (string)all[name])).ToList();
        foreach (var (name, _) in poolers)
            all.Remove(name);
        var settings = new ConnectionSettings(new NpgsqlConnectionStringBuilder(all.ConnectionString));
        foreach (var (name, value) in poolers)
        {
            if (!settings.TrySetPooler(name, value))
                problem = PoolerHint(name);
        }

        return settings;
    }

    /// <summary>The values that a setting takes.</summary>
    public static string PoolerHint(string name) => name.Equals("pooler", StringComparison.OrdinalIgnoreCase)
        ? "has a value that is not valid for 'pooler': use 'transaction', 'prepared', 'session' or 'detect'"
        : "has a value that is not valid for 'pgbouncer': use 'true' or 'false'";

    private static bool? ReadFlag(string value) => value.Trim().ToLowerInvariant() switch
    {
        "" or "true" or "1" or "yes" or "on" or "t" or "y" => true,
        "false" or "0" or "no" or "off" or "f" or "n" => false,
        _ => null,
    };

    private static PoolerKind? Read(string value) => value.Trim().ToLowerInvariant() switch
    {
        "transaction" => PoolerKind.Transaction,
        "prepared" or "transactionwithpreparedstatements" => PoolerKind.TransactionWithPreparedStatements,
        "session" => PoolerKind.Session,
        "detect" => PoolerKind.Detect,
        _ => null,
    };

    private bool Has(string[] keys)
    {
        var given = new DbConnectionStringBuilder { ConnectionString = Builder.ConnectionString };
        return Array.Exists(keys, given.ContainsKey);
    }
}
