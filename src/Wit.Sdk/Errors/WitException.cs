using System.Data.Common;

namespace Wit.Sdk;

/// <summary>
/// An error that Wit.Sdk reports in its own words; the server's or Npgsql's error is the inner exception. A <see cref="DbException"/>, so that retry policies can ask
/// <see cref="DbException.IsTransient"/>.
/// </summary>
public abstract class WitException : DbException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">The message: the problem, names quoted; never a value of a <c>@secret</c> column.</param>
    /// <param name="innerException">The cause, or null.</param>
    protected WitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
