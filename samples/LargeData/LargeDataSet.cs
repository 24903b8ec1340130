using Wit.Data;

namespace LargeData;

/// <summary>Fills an empty wit database with made-up data, by COPY.</summary>
public sealed class LargeDataSet(WitDb db, LargeDataSize size, IProgress<LargeDataProgress>? progress = null)
{
    private const int ReportEvery = 500;

    /// <summary>Writes all of it, table by table, and has the server look at what it holds, so that it plans well.</summary>
    /// <returns>The number of rows of all tables.</returns>
    public async Task<long> WriteAsync(CancellationToken ct = default)
    {
        var plan = new LargeDataPlan(size);
        var (people, work) = (new PeopleRows(plan), new WorkRows(plan));
        var rows = await db.TransactionAsync(
            async tx => await WritePeopleAsync(tx, plan, people, ct).ConfigureAwait(false) + await WriteWorkAsync(tx, work, ct).ConfigureAwait(false), ct).ConfigureAwait(false);

        await using var analyze = db.DataSource.CreateCommand("ANALYZE");
        await analyze.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        return rows;
    }

    private async Task<long> WritePeopleAsync(WitDb tx, LargeDataPlan plan, PeopleRows people, CancellationToken ct) =>
        await tx.Users.InsertManyAsync(Told(UsersTable.TableName, people.Users(), plan.Users.Length), ct).ConfigureAwait(false)
        + await tx.Organizations.InsertManyAsync(Told(OrganizationsTable.TableName, people.Organizations(), plan.Organizations.Length), ct).ConfigureAwait(false)
        + await tx.OrgMembers.InsertManyAsync(Told(OrgMembersTable.TableName, people.Members(), plan.Organizations.Length * 10), ct).ConfigureAwait(false)
        + await tx.Repositories.InsertManyAsync(Told(RepositoriesTable.TableName, people.Repositories(), plan.Repositories.Length), ct).ConfigureAwait(false)
        + await tx.Labels.InsertManyAsync(Told(LabelsTable.TableName, people.AllLabels(), plan.Repositories.Length * PeopleRows.Labels.Length), ct).ConfigureAwait(false)
        + await tx.Stars.InsertManyAsync(Told(StarsTable.TableName, people.Stars(), plan.Stars.Count), ct).ConfigureAwait(false)
        + await tx.Watches.InsertManyAsync(Told(WatchesTable.TableName, people.Watches(), plan.Watches.Count), ct).ConfigureAwait(false);

    private async Task<long> WriteWorkAsync(WitDb tx, WorkRows work, CancellationToken ct) =>
        await tx.Issues.InsertManyAsync(Told(IssuesTable.TableName, work.Issues(), work.IssueCount), ct).ConfigureAwait(false)
        + await tx.PullRequests.InsertManyAsync(Told(PullRequestsTable.TableName, work.PullRequests(), work.PullRequestCount), ct).ConfigureAwait(false)
        + await tx.IssueLabels.InsertManyAsync(Told(IssueLabelsTable.TableName, work.IssueLabels(), work.IssueCount), ct).ConfigureAwait(false)
        + await tx.PrLabels.InsertManyAsync(Told(PrLabelsTable.TableName, work.PrLabels(), work.PullRequestCount), ct).ConfigureAwait(false)
        + await tx.IssueComments.InsertManyAsync(Told(IssueCommentsTable.TableName, work.IssueComments(), work.IssueCount), ct).ConfigureAwait(false)
        + await tx.PrReviews.InsertManyAsync(Told(PrReviewsTable.TableName, work.Reviews(), work.PullRequestCount), ct).ConfigureAwait(false)
        + await tx.PrComments.InsertManyAsync(Told(PrCommentsTable.TableName, work.PrComments(), work.PullRequestCount), ct).ConfigureAwait(false)
        + await tx.Activities.InsertManyAsync(Told(ActivitiesTable.TableName, work.Activities(), work.IssueCount + work.PullRequestCount), ct).ConfigureAwait(false);

    /// <summary>Reports rows as they are taken.</summary>
    private IEnumerable<T> Told<T>(string table, IEnumerable<T> rows, int total)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (count++ % ReportEvery == 0)
                progress?.Report(new(table, count, total));
            yield return row;
        }

        progress?.Report(new(table, count, count));
    }
}
