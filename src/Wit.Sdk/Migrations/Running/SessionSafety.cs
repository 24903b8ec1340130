namespace Wit.Sdk.Migrations.Running;

/// <summary>
/// Has the server notice that this process is gone: it then ends the statement that runs, and releases the lock of migrations. Otherwise a killed process leaves both
/// behind for as long as the statement takes, and a lost network for hours. What the connection, the role or the database sets is left alone.
/// </summary>
internal static class SessionSafety
{
    /// <summary>Not every platform of a server has all of them, and a managed one may forbid some.</summary>
    private const string Sql = """
        DO $$
        DECLARE setting record;
        BEGIN
          FOR setting IN SELECT * FROM (VALUES ('client_connection_check_interval', '5s'), ('tcp_keepalives_idle', '15'), ('tcp_keepalives_interval', '10'), ('tcp_keepalives_count', '3'),
            ('tcp_user_timeout', '45s')) AS wanted (name, value) JOIN pg_settings USING (name) WHERE source = 'default'
          LOOP
            BEGIN
              PERFORM set_config(setting.name, setting.value, false);
            EXCEPTION WHEN OTHERS THEN
              RAISE DEBUG 'wit: % can not be set: %', setting.name, SQLERRM;
            END;
          END LOOP;
        END $$
        """;

    public static async Task SetAsync(ServerSession session, CancellationToken cancellationToken)
    {
        // Behind a pooler it would be set for the next client.
        if (!session.IsPooled)
            await session.RunAsync(Sql, [], cancellationToken).ConfigureAwait(false);
    }
}
