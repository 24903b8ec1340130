using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Data.Changes;

/// <summary>How a guarded change found a pull request, and what it made of it; null where it was not made.</summary>
internal sealed record PullRequestChange(PrState State, bool IsDraft, bool? IsMergeable, PullRequest? Changed) : IRow<PullRequestChange>
{
    /// <summary>The columns that <see cref="GuardedChange.Found"/> names for it.</summary>
    public static string[] Columns { get; } = ["state", "is_draft", "is_mergeable"];

    static PullRequestChange IRow<PullRequestChange>.Read(NpgsqlDataReader reader, int at) => new(
        reader.GetFieldValue<PrState>(at),
        reader.GetFieldValue<bool>(at + 1),
        reader.IsDBNull(at + 2) ? null : reader.GetFieldValue<bool>(at + 2),
        reader.IsDBNull(at + 3) ? null : Rows.Read<PullRequest>(reader, at + 3));
}
