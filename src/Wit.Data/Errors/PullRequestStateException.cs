using Wit.Data.Changes;

namespace Wit.Data.Errors;

/// <summary>The pull request's state does not allow the change, because another session merged, closed or changed it before.</summary>
public sealed class PullRequestStateException : StateConflictException
{
    internal PullRequestStateException(Guid id, string attempted, PullRequestChange found)
        : base($"can't {attempted} the pull request: it is {Words(found)}; {Cure(found)}", id, attempted)
    {
        State = found.State;
        IsDraft = found.IsDraft;
        IsMergeable = found.IsMergeable;
    }

    /// <summary>The state that it is in.</summary>
    public PrState State { get; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; }

    /// <summary>Whether its branch can be merged; null until a merge was tried.</summary>
    public bool? IsMergeable { get; }

    private static string Words(PullRequestChange found) => found switch
    {
        { State: PrState.Merged } => "merged",
        { State: PrState.Closed } => "closed",
        { IsDraft: true } => "an open draft",
        { IsMergeable: false } => "open and conflicts with its target branch",
        _ => "open and ready for review",
    };

    private static string Cure(PullRequestChange found) => found switch
    {
        { State: PrState.Merged } => "what is merged stays merged, open another one",
        { State: PrState.Closed } => "reopen it first",
        { IsDraft: true } => "mark it ready first, or close it",
        { IsMergeable: false } => "push a head commit without conflicts first",
        _ => "it is in that state already",
    };
}
