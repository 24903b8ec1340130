using Wit.Sdk.Migrations.Running;

namespace Wit.Sdk.Migrations.Files;

/// <summary>
/// The steps of a file, as it is written: it begins in a transaction, unless its first line says otherwise; a <c>COMMIT</c> ends that, what follows runs statement by
/// statement, and what stands between <c>BEGIN</c> and <c>COMMIT</c> together. The migrator opens and closes those transactions itself, since each also records what was done.
/// </summary>
internal sealed class FilePlan
{
    private readonly List<MigrationStep> _steps = [];
    private readonly MigrationFile _file;
    private List<MigrationStatement>? _together;
    private string _modes = string.Empty;

    private FilePlan(MigrationFile file) => _file = file;

    public IReadOnlyList<MigrationStep> Steps => _steps;

    /// <summary>Whether the file is applied and recorded in one transaction.</summary>
    public bool IsWhole => _steps is [{ IsTransaction: true }];

    /// <summary>Reads a file.</summary>
    /// <exception cref="MigrationException">It has a statement that can't run, or one that would undo what the migrator records.</exception>
    public static FilePlan Of(MigrationFile file)
    {
        if (file.Text.Problem is { } problem)
            throw Refused(file, file.Text.Line, problem, null);
        var plan = new FilePlan(file);
        if (file.RunsInTransaction)
            plan._together = [];
        foreach (var statement in file.Statements)
            plan.Add(statement);
        plan.Close();
        if (plan._steps.Count == 0)
            plan._steps.Add(new MigrationStep([]) { IsTransaction = true });
        return plan;
    }

    private static MigrationException Refused(MigrationFile file, int line, string problem, string? statement) =>
        new($"{file.FileName}({line}): {problem}; nothing of this file was run") { File = file.FileName, Line = line, Statement = statement };

    private void Add(MigrationStatement statement)
    {
        if (statement.Problem is { } problem)
            throw Refused(statement, problem);
        var control = TransactionControl.Parse(statement.Sql);
        switch (control.Word)
        {
            case TransactionWord.Begin:
                Begin(statement, control);
                break;
            case TransactionWord.Commit:
                Close();
                break;
            case TransactionWord.CommitAndChain:
                Chain(statement);
                break;
            case TransactionWord.Rollback:
                throw Refused(statement, $"\"{Text(statement)}\" would undo what the file did and that it was applied; take it out of the file");
            case TransactionWord.Prepare:
                throw Refused(statement, $"\"{Text(statement)}\" would take the transaction away from the migrator, which records the file in it; take it out of the file");
            default:
                if (_together is not null)
                    _together.Add(statement);
                else
                    _steps.Add(new MigrationStep([statement]));
                break;
        }
    }

    private void Begin(MigrationStatement statement, TransactionControl control)
    {
        if (control.IsReadOnly)
            throw Refused(statement, $"\"{Text(statement)}\" begins a transaction in which the migrator can't record the file; take READ ONLY out of it");
        if (_together is { Count: > 0 })
        {
            // The server only warns that a transaction is open already, and sets the modes.
            if (control.Modes.Length > 0)
                _together.Add(statement with { Sql = "SET TRANSACTION " + control.Modes });
            return;
        }

        _together ??= [];
        if (control.Modes.Length > 0)
            _modes = control.Modes;
    }

    private void Chain(MigrationStatement statement)
    {
        if (_together is null)
            throw Refused(statement, $"\"{Text(statement)}\" stands outside of a transaction; take it out of the file");
        var modes = _modes;
        Close();
        (_together, _modes) = ([], modes);
    }

    private void Close()
    {
        if (_together is { Count: > 0 })
            _steps.Add(new MigrationStep(_together) { IsTransaction = true, Modes = _modes });
        (_together, _modes) = (null, string.Empty);
    }

    private MigrationException Refused(MigrationStatement statement, string problem) => Refused(_file, StatementFailure.LineOf(statement), problem, Text(statement));

    private static string Text(MigrationStatement statement) => SqlLead.Cut(statement.Sql);
}
