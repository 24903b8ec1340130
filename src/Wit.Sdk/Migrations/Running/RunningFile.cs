using System.Globalization;
using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>The file that runs, how far it has come, those that this run applied before it, and the progress to report to.</summary>
internal sealed class RunningFile(MigrationFile file, int number, int count, IReadOnlyList<MigrationFile> before, IProgress<MigrationProgress>? progress, MigrationLog log)
{
    private MigrationStatement? _next;
    private bool _isAlone;

    public MigrationFile File => file;

    public void Begins() => progress?.Report(new MigrationProgress(file, number, count, null));

    public void Tell(string message)
    {
        log.Meanwhile(file.FileName, message);
        progress?.Report(new MigrationProgress(file, number, count, null) { Message = message });
    }

    public void IsDone(TimeSpan elapsed)
    {
        log.Applied(file.FileName, elapsed.TotalMilliseconds, number, count);
        progress?.Report(new MigrationProgress(file, number, count, elapsed));
    }

    /// <summary>Remembers that what stands before a statement was applied.</summary>
    /// <param name="next">The statement that runs next; null at the end of the file.</param>
    public void IsAppliedBefore(MigrationStatement? next) => (_next, _isAlone) = (next, false);

    /// <summary>Remembers that the next statement runs outside of a transaction.</summary>
    public void RunsAlone() => _isAlone = true;

    /// <summary>The failure of a statement of this file in words.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="more">Further information.</param>
    public MigrationException Failed(StatementException exception, string? more = null) => StatementFailure.Of(
        file.FileName, exception.Statement, exception.Cause, (exception.Outcome ?? Outcome(exception.Statement)) + AppliedBefore() + (more is null ? string.Empty : "; " + more));

    /// <summary>The loss of the connection between the statements of this file in words.</summary>
    public MigrationException Failed(NpgsqlException exception) => new(
        $"{file.FileName}: {(exception is PostgresException server ? $"SQLSTATE {server.SqlState}: {server.MessageText}" : "the connection failed: " + (exception.InnerException ?? exception).Message)}"
        + $"; {Outcome(null)}{AppliedBefore()}",
        exception) { File = file.FileName };

    /// <summary>The cancellation in words.</summary>
    public OperationCanceledException Cancelled(OperationCanceledException exception, CancellationToken cancellationToken) =>
        new($"Cancelled while {file.FileName} ran: {Outcome(null)}{AppliedBefore()}.", exception, cancellationToken);

    private string Outcome(MigrationStatement? failed)
    {
        if (_next is null)
            return StatementFailure.NothingApplied;
        var line = StatementFailure.LineOf(_next);
        var place = failed is not null && StatementFailure.LineOf(failed) == line
            ? "what stands before it in this file was applied, and the next run goes on here"
            : string.Create(CultureInfo.InvariantCulture, $"what stands before line {line} of this file was applied, and the next run goes on there");
        return place + (_isAlone ? "; what the statement itself committed stays" : string.Empty);
    }

    private string AppliedBefore()
    {
        const int Most = 5;
        if (before.Count == 0)
            return string.Empty;
        var names = string.Join(", ", before.TakeLast(Most).Select(static one => $"\"{one.FileName}\""));
        return "; applied by this run before it: " + (before.Count > Most ? $"{before.Count - Most} files and {names}" : names);
    }
}
