using System.Collections.Frozen;
using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>
/// The settings of a session that the product relies on, in one place. A server, a database, a role or <c>Options</c> may set others. The server reports these three when a
/// connection opens and whenever they change, so reading them takes no round trip.
/// </summary>
internal static class SessionSettings
{
    private const string TimeZone = "TimeZone";
    private const string StandardConformingStrings = "standard_conforming_strings";
    private const string ClientEncoding = "client_encoding";
    private const string Utc = "UTC";

    /// <summary>Sets them until the transaction ends, as the first statement of a batch.</summary>
    public const string SetLocalSql = $"SELECT set_config('{TimeZone}', '{Utc}', true), set_config('{StandardConformingStrings}', 'on', true)";

    /// <summary>The names under which PostgreSQL knows UTC.</summary>
    private static readonly FrozenSet<string> s_utc = new[]
    {
        Utc, "UCT", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Universal", "Zulu",
        "Etc/UTC", "Etc/UCT", "Etc/GMT", "Etc/GMT0", "Etc/GMT+0", "Etc/GMT-0", "Etc/Greenwich", "Etc/Universal", "Etc/Zulu",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Asks for UTC in the start-up message, which goes before what the server, the database, the role, <c>Options</c> and <c>PGTZ</c> say, and is what a reset returns to.
    /// PgBouncer passes it on in every mode.
    /// </summary>
    /// <exception cref="ArgumentException">The connection string asks for another time zone.</exception>
    public static void Apply(NpgsqlConnectionStringBuilder settings)
    {
        if (settings.Timezone is { Length: > 0 } given && !s_utc.Contains(given))
        {
            throw new ArgumentException(
                $"The connection string sets \"Timezone={given}\", but the database object runs its sessions in UTC, since LINQ and parameters mean UTC. Remove \"Timezone\"; " +
                "in SQL of your own write AT TIME ZONE, or SET LOCAL TIME ZONE in a transaction.",
                nameof(settings));
        }

        settings.Timezone = Utc;
    }

    /// <summary>Refuses a session in which the text of statements or times would have another meaning.</summary>
    /// <exception cref="SessionSettingException">A setting has another value.</exception>
    public static void Check(NpgsqlConnection connection)
    {
        var reported = connection.PostgresParameters;
        if (reported.TryGetValue(StandardConformingStrings, out var conforming) && conforming != "on")
        {
            throw new SessionSettingException(
                $"the session has \"{StandardConformingStrings} = {conforming}\", under which a backslash in a literal starts an escape and a value can end its literal; set it on: " +
                $"ALTER DATABASE or ALTER ROLE ... SET {StandardConformingStrings} = on, or remove it from \"Options\"",
                StandardConformingStrings,
                conforming);
        }

        if (reported.TryGetValue(ClientEncoding, out var encoding) && encoding != "UTF8")
        {
            throw new SessionSettingException(
                $"the session has \"{ClientEncoding} = {encoding}\", but statements are sent as UTF8; remove \"Client Encoding\" from the connection string, or PGCLIENTENCODING",
                ClientEncoding,
                encoding);
        }

        if (reported.TryGetValue(TimeZone, out var zone) && !s_utc.Contains(zone))
        {
            throw new SessionSettingException(
                $"the session has \"{TimeZone} = {zone}\" although UTC was asked for, since LINQ and parameters mean UTC; do not set \"Timezone\" in ConfigureDataSource, " +
                "and let a pooler pass it on",
                TimeZone,
                zone);
        }
    }

    /// <summary>
    /// Sets them on a connection that one caller holds. Always, since what a pooled connection reports may be from before a reset that goes with its next statement.
    /// </summary>
    public static async Task SetAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = $"SELECT set_config('{TimeZone}', '{Utc}', false), set_config('{StandardConformingStrings}', 'on', false)";
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
