using Npgsql;
using NpgsqlTypes;

namespace Wit.Sdk.Benchmarks.Numbering;

/// <summary>The same statements by hand, on a pool with the settings of the helpers'.</summary>
internal sealed class HandWrittenCreator(NpgsqlDataSource dataSource, Guid author) : Creator("by hand")
{
    private const string Counter = "WITH counter AS (UPDATE repositories SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number) ";

    private static readonly string s_issue = Counter
        + "INSERT INTO issues (repo_id, number, title, author_id) SELECT $1, last_number, $2, $3 FROM counter RETURNING id, number, title, body, created_at, updated_at";

    private static readonly string s_pullRequest = Counter
        + "INSERT INTO pull_requests (repo_id, number, title, author_id, source_branch, target_branch, head_sha, base_sha) "
        + "SELECT $1, last_number, $2, $3, $4, $5, $6, $7 FROM counter RETURNING id, number, title, body, created_at, updated_at";

    public override async Task<int?> CreateAsync(Guid repository, bool isIssue, bool isRolledBack, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        if (!isRolledBack)
            return await InsertAsync(connection, repository, isIssue, cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await InsertAsync(connection, repository, isIssue, cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
        return null;
    }

    public override ValueTask DisposeAsync() => dataSource.DisposeAsync();

    private async Task<int> InsertAsync(NpgsqlConnection connection, Guid repository, bool isIssue, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(isIssue ? s_issue : s_pullRequest, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = repository });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "title", NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = author });
        foreach (var text in isIssue ? (string[])[] : ["a", "b", "1", "2"])
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt32(1);
    }
}
