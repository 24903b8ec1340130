using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Fills the tables by COPY, alike on every run.</summary>
internal sealed class Seed(NpgsqlConnection connection)
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        await CopyAsync("users (id, username, email, name)", Ids.Users, UserAsync, cancellationToken);
        await CopyAsync("repositories (id, owner_id, owner_type, name, disk_path)", Ids.Repositories, RepositoryAsync, cancellationToken);
        await CopyAsync("labels (id, repo_id, name, color)", Ids.Repositories * Ids.LabelsOfRepository, LabelAsync, cancellationToken);
        await CopyAsync(
            "pull_requests (id, repo_id, number, title, body, state, source_branch, target_branch, head_sha, base_sha, author_id, is_mergeable, created_at, updated_at)",
            Ids.PullRequests,
            PullRequestAsync,
            cancellationToken);
        await CopyAsync("pr_labels (pr_id, label_id)", Ids.PullRequests * 2, PrLabelAsync, cancellationToken);
    }

    /// <summary>The repository of a pull request.</summary>
    public static int RepositoryOf(int pullRequest) => pullRequest % Ids.Repositories;

    /// <summary>The number of a pull request in its repository, from 1.</summary>
    public static int NumberOf(int pullRequest) => (pullRequest / Ids.Repositories) + 1;

    private static async Task UserAsync(NpgsqlBinaryImporter writer, int index, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(Ids.User(index), cancellationToken);
        await writer.WriteAsync(Text($"user{index}"), cancellationToken);
        await writer.WriteAsync(Text($"user{index}@example.com"), cancellationToken);
        await writer.WriteAsync(Text($"User Number {index}"), cancellationToken);
    }

    private static async Task RepositoryAsync(NpgsqlBinaryImporter writer, int index, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(Ids.Repository(index), cancellationToken);
        await writer.WriteAsync(Ids.User(index), cancellationToken);
        await writer.WriteAsync(OwnerType.User, cancellationToken);
        await writer.WriteAsync(Text($"repository-{index}"), cancellationToken);
        await writer.WriteAsync(Text($"/srv/git/{index}.git"), cancellationToken);
    }

    private static async Task LabelAsync(NpgsqlBinaryImporter writer, int index, CancellationToken cancellationToken)
    {
        var (repository, label) = Math.DivRem(index, Ids.LabelsOfRepository);
        await writer.WriteAsync(Ids.Label(repository, label), cancellationToken);
        await writer.WriteAsync(Ids.Repository(repository), cancellationToken);
        await writer.WriteAsync(Text($"label {label}"), cancellationToken);
        await writer.WriteAsync("d73a4a", cancellationToken);
    }

    private static async Task PullRequestAsync(NpgsqlBinaryImporter writer, int index, CancellationToken cancellationToken)
    {
        var createdAt = s_start.AddSeconds(index);
        await writer.WriteAsync(Ids.PullRequest(index), cancellationToken);
        await writer.WriteAsync(Ids.Repository(RepositoryOf(index)), cancellationToken);
        await writer.WriteAsync(NumberOf(index), cancellationToken);
        await writer.WriteAsync(Text($"Fix the thing number {index} for good"), cancellationToken);
        await writer.WriteAsync(Text($"It was broken since {index}. This mends it, and adds a test that would have found it."), cancellationToken);
        await writer.WriteAsync((PrState)(index % 3), cancellationToken);
        await writer.WriteAsync(Text($"fix/thing-{index}"), cancellationToken);
        await writer.WriteAsync("main", cancellationToken);
        await writer.WriteAsync(Sha(index), cancellationToken);
        await writer.WriteAsync(Sha(index + 1), cancellationToken);
        await writer.WriteAsync(Ids.User(index % Ids.Users), cancellationToken);
        if (index % 2 == 0)
            await writer.WriteAsync(true, cancellationToken);
        else
            await writer.WriteNullAsync(cancellationToken);
        await writer.WriteAsync(createdAt, NpgsqlDbType.TimestampTz, cancellationToken);
        await writer.WriteAsync(createdAt, NpgsqlDbType.TimestampTz, cancellationToken);
    }

    private static async Task PrLabelAsync(NpgsqlBinaryImporter writer, int index, CancellationToken cancellationToken)
    {
        var (pullRequest, second) = Math.DivRem(index, 2);
        var label = (NumberOf(pullRequest) + second) % Ids.LabelsOfRepository;
        await writer.WriteAsync(Ids.PullRequest(pullRequest), cancellationToken);
        await writer.WriteAsync(Ids.Label(RepositoryOf(pullRequest), label), cancellationToken);
    }

    private static string Sha(int index) => index.ToString("x40", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private async Task CopyAsync(string target, int rows, Func<NpgsqlBinaryImporter, int, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY {target} FROM STDIN (FORMAT BINARY)", cancellationToken);
        for (var row = 0; row < rows; row++)
        {
            await writer.StartRowAsync(cancellationToken);
            await write(writer, row, cancellationToken);
        }

        await writer.CompleteAsync(cancellationToken);
    }
}
