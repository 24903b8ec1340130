using System.Globalization;
using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>
/// Reports whether a connection pooler answers in place of the server. At start-up a server sends its process id; a pooler has no server process for the client yet, so it
/// sends a number of its own (PgBouncer, PgCat, Odyssey, Supavisor) or nothing (RDS Proxy). The probe compares it with the process that runs a statement.
/// Session and transaction mode can't be distinguished: an idle pooler sends each statement to the same server. A proxy that only replaces the cancellation key is reported too.
/// </summary>
internal static class PoolerProbe
{
    /// <summary>
    /// COPY, because Npgsql sends it by the simple protocol: it is never prepared, whatever <c>Max Auto Prepare</c> says. ProxySQL answers a plain
    /// <c>SELECT pg_backend_pid()</c> itself, with the number that it sent at start-up.
    /// </summary>
    private const string Sql = "COPY (SELECT pg_catalog.pg_backend_pid()) TO STDOUT";

    /// <summary>Whether a pooler stands between an open, idle connection and the server. One round trip.</summary>
    public static bool IsPooled(NpgsqlConnection connection)
    {
        using var reader = connection.BeginTextExport(Sql);
        return IsOther(connection, reader.ReadToEnd());
    }

    /// <inheritdoc cref="IsPooled(NpgsqlConnection)"/>
    public static async Task<bool> IsPooledAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var reader = await connection.BeginTextExportAsync(Sql, cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
            return IsOther(connection, await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
    }

    private static bool IsOther(NpgsqlConnection connection, string processId) =>
        int.Parse(processId, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) != connection.ProcessID;
}
