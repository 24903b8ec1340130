using System.CommandLine;
using System.Globalization;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Baselining;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit migrate</c>: applies what is pending.</summary>
internal sealed class MigrateCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the SQL that is pending, and run nothing." };

    private readonly Option<bool> _baseline = new("--baseline") { Description = "Record migrations as applied to a database that already has what they make; it is compared first." };
    private readonly Option<string> _to = new("--to") { Description = "With --baseline: the newest migration that the database has. Default: all.", HelpName = "tag" };

    private readonly Option<int?> _wait = new("--wait")
    {
        Description = "How many seconds to wait for another process that applies migrations; 600 unless given, 0 does not wait.",
        HelpName = "seconds",
    };

    public MigrateCommand(ICliEnvironment environment)
        : base("migrate", "Apply pending migrations to the database.", environment)
    {
        _project.AddDatabaseTo(this);
        Add(_dryRun);
        Add(_wait);
        Add(_baseline);
        Add(_to);
        _wait.Validators.Add(result =>
        {
            // The value itself would throw for a text that is not a number, which the parser reports.
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) && seconds < 0)
                result.AddError("--wait takes a number of seconds that is not negative.");
        });
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        if (arguments.GetValue(_wait) is { } seconds) settings = settings with { Migrations = settings.Migrations with { WaitFor = TimeSpan.FromSeconds(seconds) } };
        if (arguments.GetValue(_baseline)) return await BaselineAsync(arguments, settings, ct);
        if (arguments.GetValue(_to) is not null) throw new ToolException("--to is for --baseline; `wit migrate` applies all migrations.", isUsage: true);
        var migrations = Database(settings);
        return arguments.GetValue(_dryRun) ? await ShowAsync(arguments, migrations, ct) : await ApplyAsync(arguments, migrations, ct);
    }

    private async Task<int> ApplyAsync(ParseResult arguments, DatabaseMigrations migrations, CancellationToken ct)
    {
        var applied = await migrations.ApplyAsync(new Announcer(Report), ct);
        var text = applied.Count == 0
            ? "Nothing to apply: the database is up to date.\n"
            : string.Concat(applied.Select(file => "applied " + Printable.Name(file.FileName) + "\n"));
        await WriteAsync(arguments, text, writer => writer.Texts("applied", applied.Select(file => file.Tag)));
        return ExitCode.Done;
    }

    private async Task<int> BaselineAsync(ParseResult arguments, ProjectSettings settings, CancellationToken ct)
    {
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var baseline = new BaselineMigrations(Report.Hiding(settings.RequireConnectionString()), Workspace, folder, settings.Migrations);
        var result = await baseline.RunAsync(arguments.GetValue(_to), new Messages(Report), ct);
        var differences = DriftDiagnostics.Of(result.Drift);
        await Report.DiagnosticsAsync(differences, files: null);
        if (differences.Count > 0) await Report.ErrorAsync("nothing was recorded: the database is not what the migrations make. Change the database, or pull its schema.");
        var text = differences.Count > 0 ? string.Empty
            : result.Recorded.Count == 0 ? "Nothing to record: the database knows these migrations already.\n"
            : string.Concat(result.Recorded.Select(file => "recorded " + Printable.Name(file.FileName) + "\n"));
        await WriteAsync(arguments, text, writer =>
        {
            writer.Texts("recorded", result.Recorded.Select(file => file.Tag));
            writer.Diagnostics(differences);
        });
        return differences.Count > 0 ? ExitCode.Problem : ExitCode.Done;
    }

    private async Task<int> ShowAsync(ParseResult arguments, DatabaseMigrations migrations, CancellationToken ct)
    {
        var statuses = await migrations.GetStatusAsync(ct);
        var pending = statuses.Where(status => status.State == MigrationState.Pending).Select(status => status.File!).ToList();
        foreach (var edited in statuses.Where(status => status.State == MigrationState.Edited))
            await Report.WarningAsync($"{edited.File!.FileName} was edited after it had been applied: `wit migrate` will refuse to run");
        foreach (var late in statuses.Where(status => status.IsOutOfOrder))
            await Report.WarningAsync($"{late.File!.FileName} is older than what is applied: it will be applied late, and drizzle's own migrator would skip it");
        if (pending.Count == 0) await Report.InfoAsync("Nothing to apply: the database is up to date.");
        await WriteSqlAsync(arguments, string.Concat(pending.Select(file => $"-- {Printable.Name(file.FileName)}\n{file.Sql.TrimEnd()}\n\n")), writer =>
            writer.Array("pending", pending, file =>
            {
                writer.WriteString("tag", file.Tag);
                writer.WriteString("sql", file.Sql);
            }));
        return ExitCode.Done;
    }

    private sealed class Messages(Reporter report) : IProgress<string>
    {
        public void Report(string value) => report.Info(value);
    }

    /// <summary>Says which file runs and how long it took, as it happens.</summary>
    private sealed class Announcer(Reporter report) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value)
        {
            var step = string.Create(CultureInfo.InvariantCulture, $"[{value.Number}/{value.Count}] {Printable.Name(value.File.FileName)}");
            if (value.Elapsed is { } elapsed) step = string.Create(CultureInfo.InvariantCulture, $"{step} done in {elapsed.TotalMilliseconds:0} ms");
            report.Info(value.Message is { } message ? $"{step}: {message}" : step);
        }
    }
}
