using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Data.Changes;

/// <summary>How a guarded change found an issue, and what it made of it; null where it was not made.</summary>
internal sealed record IssueChange(IssueState State, Issue? Changed) : IRow<IssueChange>
{
    /// <summary>The columns that <see cref="GuardedChange.Found"/> names for it.</summary>
    public static string[] Columns { get; } = ["state"];

    static IssueChange IRow<IssueChange>.Read(NpgsqlDataReader reader, int at) =>
        new(reader.GetFieldValue<IssueState>(at), reader.IsDBNull(at + 1) ? null : Rows.Read<Issue>(reader, at + 1));
}
