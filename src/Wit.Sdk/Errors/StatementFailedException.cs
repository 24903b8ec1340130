using Npgsql;

namespace Wit.Sdk;

/// <summary>
/// The server refused a statement, or a connection, for a reason without a type of its own: a value that does not fit its column (class 22), a missing table or column (42P01,
/// 42703), a missing privilege (42501), a read-only transaction (25006), a shutdown (57P01), too many connections (53300).
/// </summary>
public sealed class StatementFailedException : ServerException
{
    internal StatementFailedException(string message, string table, IReadOnlyList<string> columns, IReadOnlyList<string> properties, PostgresException innerException)
        : base(message, innerException)
    {
        Table = table;
        Columns = columns;
        Properties = properties;
        IsTransient = innerException.IsTransient || innerException.SqlState.StartsWith("57P0", StringComparison.Ordinal);
    }

    /// <summary>The table, with its schema unless that is <c>public</c>; empty where the statement has none, or several.</summary>
    public string Table { get; }

    /// <summary>The columns that the error can be about, by their names in the database: the one that the server names, otherwise those that the statement wrote and that fit the error.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The properties of the row type for <see cref="Columns"/>, in the same order; empty where they are not known.</summary>
    public IReadOnlyList<string> Properties { get; }

    /// <inheritdoc/>
    public override bool IsTransient { get; }
}
