using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Typing;

/// <summary>Asks the server for the types of expressions, many at once: each answer is a type or the code of the error.</summary>
public sealed class TypingServer : TestDatabase
{
    /// <summary>A setup with the extensions that the data has parts for, and a type of each kind.</summary>
    public const string Setup = """
        create extension citext; create extension hstore; create extension ltree; create extension pg_trgm;
        create type mood as enum ('sad', 'ok', 'happy');
        create domain email as text check (value like '%@%');
        create domain amount as numeric(12,2) not null;
        create type pair as (a int, b text);
        """;

    // No row is computed, so that no value can be wrong.
    private const string Function = """
        create function wit_types(expressions text[]) returns text[] language plpgsql as $$
        declare result text[] := '{}'; expression text; answer text;
        begin
          foreach expression in array expressions loop
            begin
              execute 'select format_type(pg_typeof((select ' || expression || ' limit 0))::oid, -1)' into answer;
            exception when others then
              answer := sqlstate;
            end;
            result := result || answer;
          end loop;
          return result;
        end $$
        """;

    /// <summary>The types of expressions as <c>format_type</c> spells them, or codes of errors.</summary>
    public async Task<string[]> TypesAsync(IEnumerable<string> expressions)
    {
        var answers = new List<string>();
        foreach (var chunk in expressions.Chunk(1000))
        {
            await using var command = DataSource.CreateCommand("select wit_types($1)");
            command.Parameters.Add(new Npgsql.NpgsqlParameter { Value = chunk });
            command.CommandTimeout = 120;
            answers.AddRange((string[])(await command.ExecuteScalarAsync())!);
        }

        return [.. answers];
    }

    /// <summary>The major version of the server.</summary>
    public async Task<int> VersionAsync() => await ScalarAsync<int>("select current_setting('server_version_num')::int / 10000");

    /// <inheritdoc/>
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(Setup + Function);
        await command.ExecuteNonQueryAsync(ct);
    }
}
