using Wit.Data;

namespace Import;

/// <summary>Brings issues into a repository under the numbers that they have.</summary>
internal sealed class IssueImport(WitDb db, Repository repository, User author)
{
    /// <summary>So many issues are in memory, and go in by one COPY.</summary>
    private const int ChunkSize = 5_000;

    /// <summary>Imports all of them or none: the chunks are one transaction.</summary>
    /// <param name="issues">The issues, read while they are written.</param>
    /// <param name="chunkDone">Is told the number of issues that are in so far.</param>
    /// <param name="ct">Cancels; then nothing was imported.</param>
    /// <returns>The number of issues.</returns>
    public Task<long> RunAsync(IAsyncEnumerable<ImportedIssue> issues, Action<long> chunkDone, CancellationToken ct) => db.TransactionAsync(
        async tx =>
        {
            var (count, open) = (0L, 0);
            await foreach (var chunk in issues.Chunk(ChunkSize).WithCancellation(ct))
            {
                // COPY. The numbers are given, so the repository's counter is lifted to the highest of them: the next issue that somebody opens comes after it.
                count += await tx.Issues.InsertManyAsync(chunk.Select(Row), ct);
                open += chunk.Count(issue => issue.State == IssueState.Open);
                chunkDone(count);
            }

            await tx.Repositories.IncrementAsync(repository.Id, r => r.OpenIssuesCount, open, ct);
            return count;
        },
        ct);

    private NewIssue Row(ImportedIssue issue) => new()
    {
        RepoId = repository.Id,
        AuthorId = author.Id,
        Number = issue.Number,
        Title = issue.Title,
        Body = issue.Body,
        State = issue.State,
        CreatedAt = issue.CreatedAt,
        ClosedAt = issue.ClosedAt,
    };
}
