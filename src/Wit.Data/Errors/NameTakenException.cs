using Wit.Sdk;

namespace Wit.Data.Errors;

/// <summary>A name is in use already, whatever its case. The cure is another name.</summary>
public sealed class NameTakenException : WitException
{
    internal NameTakenException(string what, string column, UniqueViolationException innerException)
        : base($"the {column} of the {what} is taken, whatever its case; choose another one", innerException)
    {
        What = what;
        Column = column;
    }

    /// <summary>The kind of object that was to have the name: <c>user</c>, <c>organization</c> or <c>repository</c>.</summary>
    public string What { get; }

    /// <summary>The column whose value is taken: <c>username</c>, <c>email</c> or <c>name</c>.</summary>
    public string Column { get; }
}
