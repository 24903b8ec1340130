using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests.Models;

/// <summary>A wit database in which reading a whole table takes long enough for the planner to avoid it.</summary>
public sealed class LargeDatabaseFixture : TestDatabase
{
    /// <summary>Ids are made of names, so that rows can refer to each other. Triggers, and so foreign keys, are not looked at.</summary>
    private const string Fill = """
        SET session_replication_role = replica;
        CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || n)::uuid $$;
        INSERT INTO users (id, username, email, name) SELECT pg_temp.id('u', n), 'u' || md5(n::text), n || '@example.org', 'Person ' || n FROM generate_series(1, 20000) n;
        INSERT INTO sessions (user_id, token_hash, expires_at)
            SELECT pg_temp.id('u', n), md5('s' || n), now() + (n - 2000) * interval '1 minute' FROM generate_series(1, 20000) n;
        INSERT INTO oauth_accounts (user_id, provider, provider_account_id) SELECT pg_temp.id('u', n), 'github', 'a' || n FROM generate_series(1, 20000) n;
        INSERT INTO organizations (id, name, display_name) SELECT pg_temp.id('o', n), 'o' || md5(n::text), 'Organization ' || n FROM generate_series(1, 10000) n;
        INSERT INTO org_members (org_id, user_id, role)
            SELECT pg_temp.id('o', n % 10000 + 1), pg_temp.id('u', n), CASE WHEN n <= 10000 THEN 'owner' ELSE 'member' END::org_role FROM generate_series(1, 20000) n;
        INSERT INTO teams (id, org_id, name) SELECT pg_temp.id('t', n), pg_temp.id('o', n), 'team' FROM generate_series(1, 10000) n;
        INSERT INTO team_members (team_id, user_id) SELECT pg_temp.id('t', n), pg_temp.id('u', n) FROM generate_series(1, 10000) n;
        INSERT INTO repositories (id, owner_id, owner_type, name, is_private, disk_path, updated_at)
            SELECT pg_temp.id('r', n), CASE WHEN n % 5 = 0 THEN pg_temp.id('o', n % 10000 + 1) ELSE pg_temp.id('u', n % 20000 + 1) END,
                CASE WHEN n % 5 = 0 THEN 'organization' ELSE 'user' END::owner_type, 'r' || n, n % 3 = 0, '/repos/' || n, now() - n * interval '1 second'
            FROM generate_series(1, 50000) n;
        INSERT INTO team_repositories (team_id, repo_id, permission) SELECT pg_temp.id('t', n), pg_temp.id('r', n * 5), 'write' FROM generate_series(1, 10000) n;
        INSERT INTO collaborators (repo_id, user_id, permission) SELECT pg_temp.id('r', n), pg_temp.id('u', n % 19000 + 1), 'write' FROM generate_series(1, 20000) n;
        INSERT INTO stars (repo_id, user_id) SELECT pg_temp.id('r', n % 25000 + 1), pg_temp.id('u', n % 19997 + 1) FROM generate_series(1, 50000) n;
        INSERT INTO watches (repo_id, user_id) SELECT pg_temp.id('r', n), pg_temp.id('u', n % 20000 + 1) FROM generate_series(1, 20000) n;
        INSERT INTO webhooks (repo_id, url, events, is_active) SELECT pg_temp.id('r', n % 20000 + 1), 'https://example.org/' || n, '["push"]', n % 10 > 0 FROM generate_series(1, 20000) n;
        ANALYZE;
        """;

    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(WitDb.Schema.Ddl + Fill, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
