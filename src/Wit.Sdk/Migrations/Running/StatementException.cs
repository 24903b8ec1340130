using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>A statement of a file failed; only the caller knows which parts of the file were applied.</summary>
internal sealed class StatementException(MigrationStatement statement, NpgsqlException cause) : Exception(cause.Message, cause)
{
    public MigrationStatement Statement { get; } = statement;

    public NpgsqlException Cause { get; } = cause;

    /// <summary>The parts of the file that were applied, if only the statement itself knows; null if the file does.</summary>
    public string? Outcome { get; init; }

    public string? SqlState => Cause.SqlState;
}
