using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Labels;

namespace Wit.Data;

/// <summary>The labels of issues. They are taken off by the generated <c>DeleteAsync</c>, and loaded with IssueInclude.Labels.</summary>
public sealed partial class IssueLabelsTable
{
    /// <summary>Puts a label on an issue; one that is on it already stays. One statement, one round trip.</summary>
    /// <param name="issueId">The issue.</param>
    /// <param name="labelId">A label of the same repository.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The label.</returns>
    /// The label does not belong to the repository, or the issue does not exist or is deleted.
    public async Task<Label> AddAsync(Guid issueId, Guid labelId, CancellationToken cancellationToken = default) =>
        await Session.FindAsync<Label, (Guid Id, Guid LabelId)>(
            LabelStatements.OnIssue,
            (issueId, labelId),
            static (parameters, state) =>
            {
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.LabelId, NpgsqlDbType.Uuid);
            },
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(LabelsTable.Definition);
}
