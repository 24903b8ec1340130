using Npgsql;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries.Competitors;

/// <summary>Npgsql by hand at its best: typed positional parameters, statements that prepare themselves, one round trip, typed getters by ordinal.</summary>
internal sealed class RawNpgsql(NpgsqlDataSource dataSource) : Competitor
{
    public const string NameInTables = "raw Npgsql";

    public override string Name => NameInTables;

    public override IReadOnlyList<Operation> Operations =>
    [
        Operation.Of(Workload.FindById, call => FindByIdAsync(Values.PullRequestId(call)), RowText.Of),
        Operation.Of(Workload.FindByNumber, call => FindByNumberAsync(Values.RepositoryId(call), Values.Number(call)), RowText.Of),
        Operation.Of(Workload.List, call => ListAsync(Values.RepositoryId(call), Values.Limit), RowText.Of),
        Operation.Of(Workload.Insert, InsertAsync, RowText.Of),
        Operation.Of(Workload.Patch, call => PatchAsync(Values.PullRequestId(call), Values.Title(call)), RowText.Of),
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
