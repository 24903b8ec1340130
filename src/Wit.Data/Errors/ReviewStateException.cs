namespace Wit.Data.Errors;

/// <summary>A review was submitted before: only a pending one can be.</summary>
public sealed class ReviewStateException : StateConflictException
{
    internal ReviewStateException(Guid id, ReviewState state)
        : base($"can't submit the review: it was submitted before, as \"{state}\"; begin another one", id, "submit") => State = state;

    /// <summary>The state that it is in.</summary>
    public ReviewState State { get; }
}
