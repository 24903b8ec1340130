using Npgsql;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Studio.Tests;

/// <summary>The platform's database with its seed, a user with secrets, 450 issues and a view that reads a secret.</summary>
public sealed class StudioFixture : TestDatabase
{
    /// <summary>What no answer may hold.</summary>
    public const string Secret = "s3cr3t-of-testuser";

    private const string More = $"""
        update users set password_hash = '{Secret}', bio = '';
        insert into issues (repo_id, number, title, author_id, state)
          select r.id, n, 'Issue ' || n, u.id, (case when n % 3 = 0 then 'closed' else 'open' end)::issue_state from repositories r, users u, generate_series(1, 450) n;
        alter table users add column hash_length integer generated always as (length(password_hash)) stored;
        create view public_users as select id, username from users;
        create view leaking as select id, password_hash from users;
        create view leaking_rows as select to_jsonb(users) as all_of_it from users;
        create view leaking_twice as select * from leaking;
        create table without_key (a integer, b text);
        insert into without_key select n % 7, case when n % 5 = 0 then null else 'b' || n % 11 end from generate_series(1, 500) n;
        create table kinds (id integer primary key, flag boolean, amount numeric(12, 2), at timestamptz, doc jsonb, raw bytea, tags text[], note text);
        insert into kinds values (1, true, 1234.50, '2026-01-31 12:00:00+00', '<<"a": [1, 2]>>', '\x00ff10', '<<x,y>>', ''), (2, null, null, null, null, null, null, null);
        analyze;
        """;

    /// <summary>The schema of the platform.</summary>
    public static Task<CompiledSchema> SchemaAsync()
    {
        var workspace = new Workspace(RepositoryRoot.Path, _ => null, TimeProvider.System);
        return CompiledSchema.LoadAsync(workspace, ["schema/schema.ts"], default);
    }

    /// <summary>A studio over this database, with an open session.</summary>
    public async Task<StudioClient> OpenAsync() => await StudioClient.OpenAsync(await StartAsync());

    /// <summary>A studio over this database, whose link nobody used.</summary>
    public async Task<StudioServer> StartAsync()
    {
        var schema = await SchemaAsync();
        return await StudioServer.StartAsync(new StudioOptions { ConnectionString = ConnectionString, Schema = schema.Model, Sources = schema.Result.SourceMap });
    }

    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        var seed = await File.ReadAllTextAsync(RepositoryRoot.Combine("schema", "seed.sql"), ct);
        foreach (var sql in new[] { Ddl.ForSchema((await SchemaAsync()).Model), seed, More.Replace("<<", "{", StringComparison.Ordinal).Replace(">>", "}", StringComparison.Ordinal) })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
