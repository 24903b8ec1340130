using Wit.Data.Errors;
using Wit.Sdk;

namespace Wit.Data;

/// <summary>The labels of issues. They are taken off by the generated <c>DeleteAsync</c>, and loaded with IssueInclude.Labels.</summary>
public sealed partial class IssueLabelsTable
{
    /// <summary>Puts a label on an issue; one that is on it already stays. One statement, one round trip.</summary>
    /// <param name="issueId">The issue.</param>
    /// <param name="labelId">A label of the same repository.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The label.</returns>
    /// <exception cref="RowNotFoundException">The label does not belong to the repository, or the issue does not exist or is deleted.</exception>
    public async Task<Label> AddAsync(Guid issueId, Guid labelId, CancellationToken cancellationToken = default) =>
        await PutAsync(issueId, labelId, cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(LabelsTable.Definition);

    [Sql("""
        WITH "label" AS (
          SELECT * FROM "labels" WHERE "id" = @labelId AND "repo_id" = (SELECT "repo_id" FROM "issues" WHERE "id" = @issueId AND "deleted_at" IS NULL)
        ), "put" AS (
          INSERT INTO "issue_labels" ("issue_id", "label_id") SELECT @issueId, "id" FROM "label" ON CONFLICT DO NOTHING
        )
        SELECT * FROM "label"
        """)]
    private partial Task<Label?> PutAsync(Guid issueId, Guid labelId, CancellationToken cancellationToken);
}
