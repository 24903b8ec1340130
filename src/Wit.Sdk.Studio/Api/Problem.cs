using Npgsql;

namespace Wit.Sdk.Studio.Api;

/// <summary>Why there is no answer.</summary>
/// <param name="Message">The mistake, with the names quoted.</param>
/// <param name="SqlState">PostgreSQL's code of it.</param>
/// <param name="Hint">PostgreSQL's advice.</param>
/// <param name="Cure">The cure.</param>
/// <param name="Change">Which of the changes it is about, from 0; null when it is about none.</param>
internal sealed record Problem(string Message, string? SqlState = null, string? Hint = null, string? Cure = null, int? Change = null)
{
    /// <summary>The error that the server reported. Its detail is left out: it shows values, also of columns that are secret.</summary>
    public static Problem Of(PostgresException exception) => new(exception.MessageText, exception.SqlState, exception.Hint, CureOf(exception.SqlState));

    private static string? CureOf(string code) => code switch
    {
        PostgresErrorCodes.QueryCanceled => "The statement took too long. Filter by a column with an index, or sort by the key.",
        PostgresErrorCodes.InsufficientPrivilege => "The role of the connection may not do this. Grant it the privilege, or connect as another role.",
        PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedTable => "The database was changed since the page was loaded. Reload the page.",
        PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.InvalidDatetimeFormat or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.NumericValueOutOfRange =>
            "The value is none of the column's type. Change it.",
        PostgresErrorCodes.NotNullViolation => "The column takes no NULL. Give it a value.",
        PostgresErrorCodes.UniqueViolation => "Another row has the same value in the columns of this key. Change it.",
        PostgresErrorCodes.ForeignKeyViolation => "The row that it refers to does not exist, or other rows refer to the deleted row. Change or save those first.",
        PostgresErrorCodes.CheckViolation => "The value breaks a rule of the table. Change it.",
        PostgresErrorCodes.StringDataRightTruncation => "The text is longer than the column takes. Shorten it.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The statement writes, and this one may only read.",
        _ => null,
    };
}
