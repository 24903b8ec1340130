using Wit.Data.Activities;

namespace Wit.Data.Changes;

/// <summary>Pieces of the statements that write activity, with its payload.</summary>
internal static class ActivitySql
{
    /// <summary>The payload of what happened to a pull request or an issue, from its columns; see <see cref="ActivityDetails"/>.</summary>
    /// <param name="more">More members: <c>, 'mergeSha', "merge_sha"</c>.</param>
    public static string Payload(string more = "") => $"jsonb_build_object('id', \"id\", 'number', \"number\", 'title', \"title\"{more})";
}
