using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Pushing.Probing;

/// <summary>Reads the rows that a push would fail on, before anything has changed.</summary>
internal static partial class DataProbes
{
    private const string CastMarker = "WIT01";

    /// <summary>Reads within a transaction of the connection, which the caller rolls back.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="changes">The changes of the push.</param>
    /// <param name="database">The database as it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<DataProblem>> FindAsync(NpgsqlConnection connection, DiffResult changes, SchemaModel database, CancellationToken cancellationToken)
    {
        var problems = new List<DataProblem>();
        foreach (var probe in MigrationPlanner.Plan(changes, PlanMode.Online).Statements.Where(statement => statement.Stage == MigrationStage.Probe))
        {
            if (await FailureAsync(connection, probe.Sql, cancellationToken) is { } failure) problems.Add(Constraint(failure));
        }

        foreach (var probe in ValueProbes.Casts(changes.Changes))
        {
            if (await FailureAsync(connection, probe.Quick, cancellationToken) is null) continue;
            if (await FailureAsync(connection, probe.Counting, cancellationToken) is { SqlState: CastMarker } counted) problems.Add(Counted(counted.MessageText, probe.Problem, probe.Cure));
        }

        foreach (var probe in ValueProbes.Counts(changes.Changes, database))
        {
            await using var command = new NpgsqlCommand(probe.Quick, connection);
            var count = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
            if (count > 0) problems.Add(Counted(count.ToString(CultureInfo.InvariantCulture), probe.Problem, probe.Cure));
        }

        return problems;
    }

    private static DataProblem Counted(string count, string problem, string cure) =>
        new($"{problem}: {count}. {cure}", long.Parse(count, CultureInfo.InvariantCulture));

    /// <summary>The message of a probe of migrations says what is wrong, how many rows, and the cure.</summary>
    private static DataProblem Constraint(PostgresException failure)
    {
        var message = failure.MessageText.Replace("Then migrate again.", "Then push again.", StringComparison.Ordinal);
        return new DataProblem(message, Number().Match(message) is { Success: true } match ? long.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 1);
    }

    private static async Task<PostgresException?> FailureAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, "SAVEPOINT wit_probe", cancellationToken);
        try
        {
            await ExecuteAsync(connection, sql, cancellationToken);
            await ExecuteAsync(connection, "RELEASE SAVEPOINT wit_probe", cancellationToken);
            return null;
        }
        catch (PostgresException exception) when (exception.SqlState is not (PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled))
        {
            await ExecuteAsync(connection, "ROLLBACK TO SAVEPOINT wit_probe", cancellationToken);
            return exception;
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [GeneratedRegex(@": (?<count>\d+)\. ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
