using System.Globalization;
using NpgsqlTypes;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Data.Issues;

/// <summary>The lists of a repository's issues: one constant statement for each set of conditions.</summary>
internal static class IssueQueries
{
    private static readonly RowQuery<Issue, IssueList>[] s_queries = [.. Enumerable.Range(0, 16).Select(Build)];

    /// <summary>The query of the conditions that a filter sets.</summary>
    public static RowQuery<Issue, IssueList> Of(IssueFilter filter) =>
        s_queries[(filter.State is null ? 0 : 1) + (filter.Label is null ? 0 : 2) + (filter.AssigneeId is null ? 0 : 4) + (filter.AuthorId is null ? 0 : 8)];

    private static RowQuery<Issue, IssueList> Build(int conditions)
    {
        var where = "\"repo_id\" = $1";
        var arity = 1;
        if ((conditions & 1) != 0)
            where += Numbered(" AND \"state\" = $", ++arity);
        if ((conditions & 2) != 0)
            where += Numbered(" AND \"id\" IN (SELECT \"issue_id\" FROM \"issue_labels\" JOIN \"labels\" ON \"labels\".\"id\" = \"label_id\" WHERE \"labels\".\"repo_id\" = $1 AND \"name\" = $", ++arity) + ")";
        if ((conditions & 4) != 0)
            where += Numbered(" AND \"assignee_id\" = $", ++arity);
        if ((conditions & 8) != 0)
            where += Numbered(" AND \"author_id\" = $", ++arity);
        return new(IssuesTable.Definition, arity, where, Bind)
        {
            OrderBy = ["\"created_at\" DESC NULLS LAST", "\"id\" DESC"],
            Pages = new(
                $"(\"created_at\", \"id\") < ({Numbered("$", arity + 2)}, {Numbered("$", arity + 3)})",
                [
                    PageColumn<Issue>.Of(static row => row.CreatedAt, static (parameters, value) => parameters.Add(value, NpgsqlDbType.TimestampTz)),
                    PageColumn<Issue>.Of(static row => row.Id, static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid)),
                ],
                Sign),
        };
    }

    private static string Numbered(string text, int number) => text + number.ToString(CultureInfo.InvariantCulture);

    private static void Bind(StatementParameters parameters, IssueList list)
    {
        parameters.Add(list.RepoId, NpgsqlDbType.Uuid);
        if (list.Filter.State is { } state)
            parameters.Add(state, "issue_state");
        if (list.Filter.Label is { } label)
            parameters.Add(label, NpgsqlDbType.Text);
        if (list.Filter.AssigneeId is { } assignee)
            parameters.Add(assignee, NpgsqlDbType.Uuid);
        if (list.Filter.AuthorId is { } author)
            parameters.Add(author, NpgsqlDbType.Uuid);
    }

    private static void Sign(PagePlaceWriter writer, IssueList list)
    {
        writer.Write(list.RepoId);
        writer.Write(list.Filter.State);
        writer.Write(list.Filter.Label);
        writer.Write(list.Filter.AssigneeId);
        writer.Write(list.Filter.AuthorId);
    }

    /// <summary>A list with its values.</summary>
    internal readonly record struct IssueList(Guid RepoId, IssueFilter Filter);
}
