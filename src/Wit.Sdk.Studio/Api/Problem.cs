using Npgsql;

namespace Wit.Sdk.Studio.Api;

/// <summary>Why there is no answer.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="SqlState">PostgreSQL's code of it.</param>
/// <param name="Hint">PostgreSQL's advice.</param>
/// <param name="Cure">What to do.</param>
internal sealed record Problem(string Message, string? SqlState = null, string? Hint = null, string? Cure = null)
{
    /// <summary>What the server said. Its detail is left out: that shows values, also of columns that are secret.</summary>
    public static Problem Of(PostgresException exception) => new(exception.MessageText, exception.SqlState, exception.Hint, CureOf(exception.SqlState));

    private static string? CureOf(string code) => code switch
    {
        PostgresErrorCodes.QueryCanceled => "The statement took too long. Filter by a column with an index, or sort by the key.",
        PostgresErrorCodes.InsufficientPrivilege => "The role of the connection may not read this. Grant it SELECT, or connect as another role.",
        PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedTable => "The database was changed since the page was loaded. Reload the page.",
        PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.InvalidDatetimeFormat or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.NumericValueOutOfRange =>
            "The value of the filter is none of the column's type. Change it.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The studio only reads.",
        _ => null,
    };
}
