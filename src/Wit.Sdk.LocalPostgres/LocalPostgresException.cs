namespace Wit.Sdk.LocalPostgres;

/// <summary>No development database could be had; the message says what each way that was tried answered.</summary>
public sealed class LocalPostgresException : Exception
{
    /// <summary>Creates the exception.</summary>
    public LocalPostgresException()
    {
    }

    /// <summary>Creates the exception with its message.</summary>
    public LocalPostgresException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    public LocalPostgresException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
