namespace Wit.Data.Errors;

/// <summary>The issue's state does not allow the change, because another session closed or reopened it before.</summary>
public sealed class IssueStateException : StateConflictException
{
    internal IssueStateException(Guid id, string attempted, IssueState state)
        : base($"can't {attempted} the issue: it is {(state == IssueState.Open ? "open" : "closed")} already", id, attempted) => State = state;

    /// <summary>The state that it is in.</summary>
    public IssueState State { get; }
}
