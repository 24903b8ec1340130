using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>A change came too late: the row is no longer in a state from which it can be made. Nothing was written; read the row again before the next step.</summary>
public abstract class StateConflictException : WitException
{
    private protected StateConflictException(string message, Guid id, string attempted)
        : base(message)
    {
        Id = id;
        Attempted = attempted;
    }

    /// <summary>The row that was to be changed.</summary>
    public Guid Id { get; }

    /// <summary>The attempted change, as a verb: <c>merge</c>, <c>close</c>, <c>reopen</c>.</summary>
    public string Attempted { get; }
}
