using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>A statement of a file failed; what of the file was applied is known only to the one who runs it.</summary>
internal sealed class StatementException(MigrationStatement statement, NpgsqlException cause) : Exception(cause.Message, cause)
{
    public MigrationStatement Statement { get; } = statement;

    public NpgsqlException Cause { get; } = cause;

    /// <summary>What of the file was applied, where only the statement itself knows; null where the file does.</summary>
    public string? Outcome { get; init; }

    public string? SqlState => Cause.SqlState;
}
