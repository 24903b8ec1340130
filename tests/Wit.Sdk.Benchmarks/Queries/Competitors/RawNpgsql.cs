using Npgsql;
using NpgsqlTypes;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>Npgsql by hand at its best: typed positional parameters, statements that prepare themselves, one round trip, typed getters by ordinal.</summary>
internal sealed class RawNpgsql(NpgsqlDataSource dataSource, string name = RawNpgsql.NameInTables) : Competitor
{
    public const string NameInTables = "raw Npgsql";

    /// <summary>The name of the one that takes the connection string as it comes.</summary>
    public const string NameAtDefaults = "raw at defaults";

    public override string Name => name;

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Query, call => QueryAsync(Values.RepositoryId(call), PrState.Open, Values.Before(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Projection, call => ProjectAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Graph, call => GraphAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => PatchAsync(Values.PullRequestId(call), Values.Title(call)), RowText.Of),
        Operation.Of(Workload.Increment, call => IncrementAsync(Values.RepositoryId(call)), RowText.Of),
        Operation.Of(Workload.Bulk, _ => InsertManyAsync(BulkRows.Inserts), Invariant.Text),
        Operation.Of(Workload.Stream, _ => StreamAsync(), Invariant.Text),
        Operation.Of(Workload.Parallel, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
    ];

    public override ValueTask DisposeAsync() => dataSource.DisposeAsync();

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };

    private async Task<PullRequest?> FindByIdAsync(Guid id)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.FindById;
        command.Parameters.Add(Of(id));
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? RawRows.PullRequest(reader) : null;
    }

    private async Task<PullRequest?> FindByNumberAsync(Guid repositoryId, int number)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.FindByNumber;
        command.Parameters.Add(Of(repositoryId));
        command.Parameters.Add(Of(number));
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? RawRows.PullRequest(reader) : null;
    }

    private async Task<List<PullRequest>> ListAsync(Guid repositoryId, int limit)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.List;
        command.Parameters.Add(Of(repositoryId));
        command.Parameters.Add(Of(limit));
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<PullRequest>(limit);
        while (await reader.ReadAsync())
            rows.Add(RawRows.PullRequest(reader));
        return rows;
    }

    /// <summary>One row more than the page has, to know whether there is another one.</summary>
    private async Task<IReadOnlyList<PullRequest>> QueryAsync(Guid repositoryId, PrState state, DateTimeOffset before, int size)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Query;
        command.Parameters.Add(Of(repositoryId));
        command.Parameters.Add(Of(state));
        command.Parameters.Add(Of(before));
        command.Parameters.Add(Of(size + 1));
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<PullRequest>(size + 1);
        while (await reader.ReadAsync())
            rows.Add(RawRows.PullRequest(reader));
        return rows.Count > size ? rows[..size] : rows;
    }

    private async Task<List<(int Number, string? Title, PrState State, DateTimeOffset CreatedAt)>> ProjectAsync(Guid repositoryId, int limit)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Projection;
        command.Parameters.Add(Of(repositoryId));
        command.Parameters.Add(Of(limit));
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(int, string?, PrState, DateTimeOffset)>(limit);
        while (await reader.ReadAsync())
            rows.Add((reader.GetInt32(0), reader.GetString(1), reader.GetFieldValue<PrState>(2), reader.GetFieldValue<DateTimeOffset>(3)));
        return rows;
    }

    /// <summary>Two statements in one round trip: rows with the author joined, then the labels of the same rows.</summary>
    private async Task<List<PullRequestGraph>> GraphAsync(Guid repositoryId, int limit)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        var rows = batch.CreateBatchCommand();
        rows.CommandText = Sql.GraphRows;
        rows.Parameters.Add(Of(repositoryId));
        rows.Parameters.Add(Of(limit));
        batch.BatchCommands.Add(rows);
        var labels = batch.CreateBatchCommand();
        labels.CommandText = Sql.GraphLabels;
        labels.Parameters.Add(Of(repositoryId));
        labels.Parameters.Add(Of(limit));
        batch.BatchCommands.Add(labels);
        await using var reader = await batch.ExecuteReaderAsync();
        var result = new List<PullRequestGraph>(limit);
        var byId = new Dictionary<Guid, List<Label>>(limit);
        while (await reader.ReadAsync())
        {
            var row = new PullRequestGraph(RawRows.PullRequest(reader), RawRows.Author(reader), []);
            result.Add(row);
            byId.Add(row.PullRequest.Id, row.Labels);
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            if (byId.TryGetValue(reader.GetGuid(0), out var found))
                found.Add(RawRows.Label(reader));
        }

        return result;
    }

    private async Task<Repository> IncrementAsync(Guid id)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Increment;
        command.Parameters.Add(Of(1));
        command.Parameters.Add(Of(id));
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return RawRows.Repository(reader);
    }

    private async Task<long> InsertManyAsync(IEnumerable<NewSession> rows)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var writer = await connection.BeginBinaryImportAsync(Sql.Bulk);
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            await writer.WriteAsync(row.UserId, NpgsqlDbType.Uuid);
            await writer.WriteAsync(row.TokenHash, NpgsqlDbType.Text);
            await writer.WriteAsync(row.ExpiresAt, NpgsqlDbType.TimestampTz);
        }

        return (long)await writer.CompleteAsync();
    }

    private async Task<long> StreamAsync()
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Stream;
        await using var reader = await command.ExecuteReaderAsync();
        long sum = 0;
        while (await reader.ReadAsync())
            sum += RawRows.PullRequest(reader).Number;
        return sum;
    }

    private async Task<PrComment> InsertAsync(int call)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Insert;
        command.Parameters.Add(Of(Values.PullRequestId(call)));
        command.Parameters.Add(Of(Values.UserId(call)));
        command.Parameters.Add(Of(Values.Path));
        command.Parameters.Add(Of(Values.Line(call)));
        command.Parameters.Add(Of(Values.Side));
        command.Parameters.Add(Of(Values.CommitSha));
        command.Parameters.Add(Of(Values.Body));
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return RawRows.Comment(reader);
    }

    private async Task<PullRequest?> PatchAsync(Guid id, string title)
    {
        await using var connection = await dataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql.Patch;
        command.Parameters.Add(Of(title));
        command.Parameters.Add(Of(id));
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? RawRows.PullRequest(reader) : null;
    }
}
