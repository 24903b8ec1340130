using BenchmarkDotNet.Attributes;
using Npgsql;
using NpgsqlTypes;
using Wit.Data;
using Wit.Sdk.Benchmarks.Queries.Competitors;
using Wit.Sdk.Generated;
using Wit.Sdk.LocalPostgres;
using Wit.Sdk.Paging;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Benchmarks.Micro;

/// <summary>The parts of a helper that are ours, beside the same by hand where there is such.</summary>
public class HelperParts
{
    private static readonly Guid s_id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    private static readonly RowQuery<PullRequest, Guid> s_query = new(
        PullRequestsTable.Definition, 1, "\"repo_id\" = $1", static (parameters, id) => parameters.Add(id, NpgsqlDbType.Uuid))
    {
        OrderBy = ["\"created_at\" DESC NULLS LAST", "\"id\" DESC"],
        Pages = new PageOrder<PullRequest, Guid>(
            "(\"created_at\", \"id\") < ($3, $4)",
            [
                PageColumn<PullRequest>.Of(static row => row.CreatedAt, static (parameters, value) => parameters.Add(value, NpgsqlDbType.TimestampTz)),
                PageColumn<PullRequest>.Of(static row => row.Id, static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid)),
            ],
            static (writer, key) => writer.Write(key)),
    };

    private NpgsqlCommand? _command;
    private LocalPostgres.LocalPostgres? _server;
    private WitDb? _db;
    private NpgsqlConnection? _connection;
    private NpgsqlDataReader? _reader;
    private PullRequest? _row;
    private PageToken _token;

    /// <summary>Stands on a row of a server.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        _server = await LocalPostgres.LocalPostgres.StartAsync(new LocalPostgresOptions());
        _db = WitDb.Connect(_server.ConnectionString);
        await _db.Migrations.ApplyAsync();
        var user = await _db.Users.InsertAsync(new() { Username = "octocat", Email = "octocat@example.com" });
        var repository = await _db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = "hello", DiskPath = "/srv/git/hello.git" });
        _row = await _db.PullRequests.InsertAsync(new()
        {
            RepoId = repository.Id, Number = 1, Title = "Fix the thing", SourceBranch = "fix", TargetBranch = "main", HeadSha = "1", BaseSha = "0", AuthorId = user.Id,
        });
        _token = WriteToken();
        _connection = await _db.DataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Queries.Competitors.Sql.Stream, _connection);
        _reader = await command.ExecuteReaderAsync();
        await _reader.ReadAsync();
        _command = _connection.CreateCommand();
    }

    /// <summary>Ends the server.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _command!.DisposeAsync();
        await _reader!.DisposeAsync();
        await _connection!.DisposeAsync();
        await _db!.DisposeAsync();
        await _server!.DisposeAsync();
    }

    /// <summary>The generated reader.</summary>
    [Benchmark]
    public PullRequest ReadRow() => Read<PullRequest>(_reader!);

    /// <summary>A reader by hand.</summary>
    [Benchmark]
    public PullRequest ReadRowByHand() => RawRows.PullRequest(_reader!);

    /// <summary>Three parameters as generated code adds them.</summary>
    [Benchmark]
    public int FillParameters()
    {
        _command!.Parameters.Clear();
        var parameters = new StatementParameters(_command!.Parameters, null);
        parameters.Add(s_id, NpgsqlDbType.Uuid);
        parameters.Add(50, NpgsqlDbType.Integer);
        parameters.Add("main", NpgsqlDbType.Text);
        return _command!.Parameters.Count;
    }

    /// <summary>Three parameters by hand.</summary>
    [Benchmark]
    public int FillParametersByHand()
    {
        _command!.Parameters.Clear();
        _command!.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = s_id });
        _command!.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 50 });
        _command!.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "main" });
        return _command!.Parameters.Count;
    }

    /// <summary>The token of the next page.</summary>
    [Benchmark]
    public PageToken WriteToken() => PageTokens.Cut(new KeyedPages<PullRequest, Guid>(s_query, s_id), [_row!, _row!], 1, null).Next!.Value;

    /// <summary>A token that came back.</summary>
    [Benchmark]
    public object? ReadToken() => PageTokens.Read<PullRequest, KeyedPages<PullRequest, Guid>>(new KeyedPages<PullRequest, Guid>(s_query, s_id), _token, null);

    private static TRow Read<TRow>(NpgsqlDataReader reader)
        where TRow : class, IRow<TRow> => TRow.Read(reader, 0);
}
