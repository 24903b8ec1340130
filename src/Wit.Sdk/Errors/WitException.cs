namespace Wit.Sdk;

/// <summary>An error that Wit.Sdk reports in its own words. What the server said is the inner exception.</summary>
public abstract class WitException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, names quoted; never a value of a <c>@secret</c> column.</param>
    /// <param name="innerException">What caused it, or null.</param>
    protected WitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
