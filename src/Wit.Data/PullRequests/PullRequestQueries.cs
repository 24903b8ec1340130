using System.Globalization;
using NpgsqlTypes;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Data.PullRequests;

/// <summary>The lists of a repository's pull requests: one constant statement for each set of conditions.</summary>
internal static class PullRequestQueries
{
    private static readonly RowQuery<PullRequest, PullRequestList>[] s_queries = [.. Enumerable.Range(0, 8).Select(Build)];

    /// <summary>The query of the conditions that a filter sets.</summary>
    public static RowQuery<PullRequest, PullRequestList> Of(PullRequestFilter filter) =>
        s_queries[(filter.State is null ? 0 : 1) + (filter.Label is null ? 0 : 2) + (filter.AuthorId is null ? 0 : 4)];

    private static RowQuery<PullRequest, PullRequestList> Build(int conditions)
    {
        var where = "\"repo_id\" = $1";
        var arity = 1;
        if ((conditions & 1) != 0)
            where += Numbered(" AND \"state\" = $", ++arity);
        if ((conditions & 2) != 0)
            where += Numbered(" AND \"id\" IN (SELECT \"pr_id\" FROM \"pr_labels\" JOIN \"labels\" ON \"labels\".\"id\" = \"label_id\" WHERE \"labels\".\"repo_id\" = $1 AND \"name\" = $", ++arity) + ")";
        if ((conditions & 4) != 0)
            where += Numbered(" AND \"author_id\" = $", ++arity);
        return new(PullRequestsTable.Definition, arity, where, Bind)
        {
            OrderBy = ["\"created_at\" DESC NULLS LAST", "\"id\" DESC"],
            Pages = new(
                $"(\"created_at\", \"id\") < ({Numbered("$", arity + 2)}, {Numbered("$", arity + 3)})",
                [
                    PageColumn<PullRequest>.Of(static row => row.CreatedAt, static (parameters, value) => parameters.Add(value, NpgsqlDbType.TimestampTz)),
                    PageColumn<PullRequest>.Of(static row => row.Id, static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid)),
                ],
                Sign),
        };
    }

    private static string Numbered(string text, int number) => text + number.ToString(CultureInfo.InvariantCulture);

    private static void Bind(StatementParameters parameters, PullRequestList list)
    {
        parameters.Add(list.RepoId, NpgsqlDbType.Uuid);
        if (list.Filter.State is { } state)
            parameters.Add(state, "pr_state");
        if (list.Filter.Label is { } label)
            parameters.Add(label, NpgsqlDbType.Text);
        if (list.Filter.AuthorId is { } author)
            parameters.Add(author, NpgsqlDbType.Uuid);
    }

    private static void Sign(PagePlaceWriter writer, PullRequestList list)
    {
        writer.Write(list.RepoId);
        writer.Write(list.Filter.State);
        writer.Write(list.Filter.Label);
        writer.Write(list.Filter.AuthorId);
    }

    /// <summary>A list with its values.</summary>
    internal readonly record struct PullRequestList(Guid RepoId, PullRequestFilter Filter);
}
