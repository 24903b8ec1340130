using NpgsqlTypes;
using Wit.Data.Errors;
using Wit.Data.Labels;

namespace Wit.Data;

/// <summary>The labels of pull requests. They are taken off by the generated <c>DeleteAsync</c>, and loaded with PullRequestInclude.Labels.</summary>
public sealed partial class PrLabelsTable
{
    /// <summary>Puts a label on a pull request; one that is on it already stays. One statement, one round trip.</summary>
    /// <param name="prId">The pull request.</param>
    /// <param name="labelId">A label of the same repository.</param>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <returns>The label.</returns>
    /// The label does not belong to the repository, or the pull request does not exist or is deleted.
    public async Task<Label> AddAsync(Guid prId, Guid labelId, CancellationToken cancellationToken = default) =>
        await Session.FindAsync<Label, (Guid Id, Guid LabelId)>(
            LabelStatements.OnPullRequest,
            (prId, labelId),
            static (parameters, state) =>
            {
                parameters.Add(state.Id, NpgsqlDbType.Uuid);
                parameters.Add(state.LabelId, NpgsqlDbType.Uuid);
            },
            cancellationToken).ConfigureAwait(false) ?? throw MissingRow.ById(LabelsTable.Definition);
}
