using Wit.Data.Errors;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>The labels of pull requests. They are taken off by the generated <c>DeleteAsync</c>, and loaded with PullRequestInclude.Labels.</summary>
public sealed partial class PrLabelsTable
{
    /// <summary>Puts a label on a pull request; one that is on it already stays. One statement, one round trip.</summary>
    /// <param name="prId">The pull request.</param>
    /// <param name="labelId">A label of the same repository.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The label.</returns>
    /// <exception cref="RowNotFoundException">The label does not belong to the repository, or the pull request does not exist or is deleted.</exception>
    public async Task<Label> AddAsync(Guid prId, Guid labelId, CancellationToken cancellationToken = default) =>
        await PutAsync(prId, labelId, cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(LabelsTable.Definition);

    [Sql("""
        WITH "label" AS (
          SELECT * FROM "labels" WHERE "id" = @labelId AND "repo_id" = (SELECT "repo_id" FROM "pull_requests" WHERE "id" = @prId AND "deleted_at" IS NULL)
        ), "put" AS (
          INSERT INTO "pr_labels" ("pr_id", "label_id") SELECT @prId, "id" FROM "label" ON CONFLICT DO NOTHING
        )
        SELECT * FROM "label"
        """)]
    private partial Task<Label?> PutAsync(Guid prId, Guid labelId, CancellationToken cancellationToken);
}
