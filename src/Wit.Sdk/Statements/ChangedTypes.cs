using Npgsql;
using Npgsql.PostgresTypes;

namespace Wit.Sdk.Statements;

/// <summary>
/// Recognizes what happens when types, columns or prepared statements change under a running app. Npgsql knows types by the OIDs that it loaded: those of a recreated enum,
/// extension or domain are gone, or belong to the old type.
/// </summary>
internal static class ChangedTypes
{
    /// <summary>A statement is sent at most this often again: another migration may follow the first.</summary>
    public const int MaxResends = 2;

    private static readonly string[] s_writes = ["INSERT INTO", "UPDATE", "DELETE FROM", "MERGE INTO"];
    private static readonly string[] s_statements = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE"];

    /// <summary>Whether an error has no other cause: a plan for another result, a prepared statement that is gone, a type that is gone.</summary>
    public static bool IsCertain(PostgresException exception) => exception.SqlState switch
    {
        // The message is translated by the server; the routine is not.
        PostgresErrorCodes.FeatureNotSupported => exception.Routine == "RevalidateCachedQuery",
        PostgresErrorCodes.InvalidSqlStatementName => true,
        PostgresErrorCodes.InternalError => exception.MessageText.StartsWith("cache lookup failed for type", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether types may have changed: also errors that a statement has for other reasons, such as an operator that does not exist for the old type.</summary>
    public static bool IsPossible(Exception exception) => exception switch
    {
        TypesChangedException => true,
        StatementFailedException { InnerException: PostgresException inner } => IsPossible(inner),
        PostgresException server => IsCertain(server) || server.SqlState is PostgresErrorCodes.UndefinedObject or PostgresErrorCodes.UndefinedFunction
            or PostgresErrorCodes.DatatypeMismatch or PostgresErrorCodes.WrongObjectType or PostgresErrorCodes.InvalidBinaryRepresentation
            || (server.SqlState == PostgresErrorCodes.InternalError && server.MessageText.StartsWith("cache lookup failed", StringComparison.Ordinal)),
        _ => IsUnknownParameter(exception),
    };

    /// <summary>Whether connections must be renewed though the types are the same: what is wrong is prepared on them.</summary>
    public static bool IsOfConnection(Exception exception) => Server(exception) is
        { SqlState: PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.InvalidSqlStatementName } server && IsCertain(server);

    /// <summary>Whether an error has no other cause than types that are not those that were loaded.</summary>
    public static bool IsOfTypes(Exception exception) =>
        Server(exception) is { } server ? server.SqlState == PostgresErrorCodes.InternalError && IsCertain(server) : exception is TypesChangedException || IsUnknownParameter(exception);

    /// <summary>
    /// Whether a statement that failed so, outside of a transaction, left nothing behind. An error of the server undoes a single statement, but not what a procedure or one of several
    /// statements committed; a result that can't be read is that of a statement that ran.
    /// </summary>
    public static bool LeftNothing(Exception exception, string sql) => exception is TypesChangedException { InnerException: not PostgresException } ? IsRead(sql) : IsSingle(sql);

    /// <summary>Whether a result could not be read because the types of its columns are not known.</summary>
    public static bool IsUnreadable(Exception exception, NpgsqlDataReader reader) =>
        exception is InvalidCastException or NotSupportedException && !reader.IsClosed && HasUnknown(reader);

    /// <summary>Whether a column has a type that came after the types were loaded.</summary>
    public static bool HasUnknown(NpgsqlDataReader reader)
    {
        for (var ordinal = 0; ordinal < reader.FieldCount; ordinal++)
        {
            // PostgreSQL's own types have lower OIDs.
            if (reader.GetDataTypeOID(ordinal) >= 16384 && reader.GetPostgresType(ordinal) is UnknownBackendType)
                return true;
        }

        return false;
    }

    /// <summary>The exception for a result that can't be read. A transaction must be rolled back, so that the statement can't run twice in it.</summary>
    public static TypesChangedException Unreadable(Exception exception, DatabaseSession session, bool isRead)
    {
        if (session.IsPooled && !isRead)
        {
            return new TypesChangedException(
                "types of the database changed while the app was running: the statement took effect, but its result could not be read; read the row instead of running the statement again",
                exception, isTransient: false);
        }

        var changed = new TypesChangedException(
            "types of the database changed while the app was running, and a result could not be read; run the unit of work again", exception, isTransient: true);
        session.Abort(changed);
        return changed;
    }

    /// <summary>Whether a statement only reads.</summary>
    public static bool IsRead(string sql) => IsSingle(sql) && StartsWith(sql, "SELECT");

    /// <summary>Whether the text of a LINQ query only reads: its common table expressions can lead to a write.</summary>
    public static bool IsQuery(string sql)
    {
        var text = SkipComments(sql);
        return IsRead(text) || (IsSingle(text) && StartsWith(text, "WITH") && !Array.Exists(s_writes, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static string SkipComments(string sql)
    {
        var text = sql.TrimStart();
        while (text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
        {
            var end = text[0] == '-' ? text.IndexOf('\n', StringComparison.Ordinal) : text.IndexOf("*/", StringComparison.Ordinal) + 1;
            if (end <= 0)
                return string.Empty;
            text = text[(end + 1)..].TrimStart();
        }

        return text;
    }

    private static bool IsSingle(string sql) => !sql.AsSpan().TrimEnd(" ;\r\n\t").Contains(';') && Array.Exists(s_statements, keyword => StartsWith(sql, keyword));

    private static bool StartsWith(string sql, string keyword) => sql.AsSpan().TrimStart().StartsWith(keyword, StringComparison.OrdinalIgnoreCase);

    private static PostgresException? Server(Exception exception) => exception as PostgresException ?? exception.InnerException as PostgresException;

    /// <summary>Whether a parameter names a type that did not exist when the types were loaded; nothing was sent then.</summary>
    private static bool IsUnknownParameter(Exception exception) =>
        exception is NotSupportedException && exception.Message.Contains("could not be found in the types that were loaded", StringComparison.Ordinal);
}
