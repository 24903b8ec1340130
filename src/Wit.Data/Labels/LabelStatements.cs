using Wit.Sdk.Definitions;

namespace Wit.Data.Labels;

/// <summary>The statements that put a label of a repository on a thing of the same repository.</summary>
internal static class LabelStatements
{
    public static readonly string OnIssue = Put(IssuesTable.Definition, IssueLabelsTable.Definition, IssueLabelsTable.Columns.IssueId);

    public static readonly string OnPullRequest = Put(PullRequestsTable.Definition, PrLabelsTable.Definition, PrLabelsTable.Columns.PrId);

    private static string Put(TableDefinition things, TableDefinition join, string column) => $"""
        WITH "label" AS (
          SELECT {LabelsTable.Definition.SelectList} FROM "labels"
          WHERE "id" = $2 AND "repo_id" = (SELECT "repo_id" FROM {things.SqlName} WHERE "id" = $1 AND "deleted_at" IS NULL)
        ), "put" AS (
          INSERT INTO {join.SqlName} ("{column}", "label_id") SELECT $1, "id" FROM "label" ON CONFLICT DO NOTHING
        )
        SELECT {LabelsTable.Definition.SelectList} FROM "label"
        """;
}
