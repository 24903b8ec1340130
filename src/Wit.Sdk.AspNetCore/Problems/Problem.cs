using Microsoft.AspNetCore.Http;

namespace Wit.Sdk.AspNetCore.Problems;

/// <summary>The problem details sent to a client about a failed database call: never a value, a statement, or a name of the database.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The reason for programs, which stays the same between versions.</param>
/// <param name="Title">The reason for people.</param>
internal sealed record Problem(int Status, string Code, string Title)
{
    /// <summary>The seconds after which the same request may succeed; null where it won't by waiting.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The properties that the error is about; empty where they are not known.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>The message of each of them.</summary>
    public string PropertyMessage { get; init; } = string.Empty;

    /// <summary>The problem of an exception; null where a client can do nothing about it.</summary>
    public static Problem? Of(Exception exception) => exception switch
    {
        RowNotFoundException => new(StatusCodes.Status404NotFound, "row_not_found", "The resource does not exist."),
        ConcurrencyConflictException => new(StatusCodes.Status409Conflict, "version_conflict", "The resource was modified by someone else; reload it."),
        PageTokenException => new(StatusCodes.Status400BadRequest, "invalid_page_token", "The page token is not valid for this list."),
        ConstraintViolationException violation => Of(violation),
        StatementFailedException { SqlState: ['2', '2', ..] } failed => OfValue(failed),
        ConnectionPoolExhaustedException => Unavailable("pool_exhausted", "The service is busy.", 1),
        ConnectionFailedException or StatementFailedException { IsTransient: true } => Unavailable("database_unavailable", "The service is temporarily unavailable.", 5),
        SerializationFailureException or DeadlockException or TypesChangedException { IsTransient: true } => Unavailable("transaction_conflict", "The request met a concurrent one.", 1),
        StatementTimeoutException => new(StatusCodes.Status504GatewayTimeout, "database_timeout", "The database did not answer in time."),
        _ => null,
    };

    private static Problem Of(ConstraintViolationException violation) => violation switch
    {
        UniqueViolationException { Properties.Count: > 1 } => Conflict("unique_violation", "A resource with the same values already exists.", "This combination of values is already taken."),
        UniqueViolationException => Conflict("unique_violation", "A resource with the same value already exists.", "The value is already taken."),
        ExclusionViolationException => Conflict("exclusion_violation", "The resource conflicts with another one.", "The value conflicts with another resource."),
        ForeignKeyViolationException { IsReferenced: true } => new(StatusCodes.Status409Conflict, "still_referenced", "Other resources still refer to the resource."),
        ForeignKeyViolationException => Unprocessable("reference_not_found", "A referenced resource does not exist.", "The resource that it refers to does not exist."),
        NotNullViolationException => Unprocessable("value_required", "A value is missing.", "A value is required."),
        _ => Unprocessable("check_violation", "A value is not allowed.", "The value is not allowed."),
    } with { Properties = violation is ForeignKeyViolationException { IsReferenced: true } ? [] : violation.Properties };

    private static Problem OfValue(StatementFailedException failed) => failed.SqlState switch
    {
        Npgsql.PostgresErrorCodes.StringDataRightTruncation => Unprocessable("value_too_long", "A value is too long.", "The value is too long."),
        Npgsql.PostgresErrorCodes.NumericValueOutOfRange => Unprocessable("value_out_of_range", "A value is out of range.", "The value is out of range."),
        _ => Unprocessable("value_invalid", "A value is not valid.", "The value is not valid."),
    } with { Properties = failed.Properties.Count == 1 ? failed.Properties : [] };

    private static Problem Conflict(string code, string title, string message) => new(StatusCodes.Status409Conflict, code, title) { PropertyMessage = message };

    private static Problem Unprocessable(string code, string title, string message) => new(StatusCodes.Status422UnprocessableEntity, code, title) { PropertyMessage = message };

    private static Problem Unavailable(string code, string title, int seconds) => new(StatusCodes.Status503ServiceUnavailable, code, title) { RetryAfter = seconds };
}
