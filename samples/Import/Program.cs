using System.Diagnostics;
using System.Globalization;
using Import;
using Spectre.Console;
using Wit.Data;
using Wit.Sdk;
using Wit.Sdk.LocalPostgres;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};
var ct = cancel.Token;

// `-- make 100000 issues.json` only writes a file; `-- issues.json` imports one; without arguments both, with a file that is removed at the end.
// `--into postgres://...` at the end names a database in which the issues stay.
var into = args is [.., "--into", var url] ? ConnectionStrings.Normalize(url) : null;
if (into is not null) args = args[..^2];
if (args is ["make", var number, var target])
{
    await IssueFile.MakeAsync(target, int.Parse(number, CultureInfo.InvariantCulture), ct);
    AnsiConsole.WriteLine($"wrote {number} issues to {target}");
    return;
}

var path = args is [var given] ? given : Path.Combine(Path.GetTempPath(), $"wit-issues-{Environment.ProcessId}.json");
if (args.Length == 0) await IssueFile.MakeAsync(path, 100_000, ct);

// 1. The given database, otherwise a new one that goes with this program. In it a user and a repository to import into.
await using var postgres = into is null ? await LocalPostgres.StartAsync(cancellationToken: ct) : null;
await using var db = WitDb.Connect(into ?? postgres!.ConnectionString);
await db.Migrations.ApplyAsync(ct);
var name = $"import-{Guid.NewGuid():N}";
var author = await db.Users.InsertAsync(new() { Username = name, Email = $"{name}@example.com" }, ct);
var repository = await db.Repositories.InsertAsync(new() { OwnerId = author.Id, OwnerType = OwnerType.User, Name = "imported", DiskPath = $"/repos/{name}/imported.git" }, ct);

// 2. The import, as far as the file has been read.
var started = Stopwatch.GetTimestamp();
await using var file = File.OpenRead(path);
var imported = await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async screen =>
{
    var bar = screen.AddTask(Path.GetFileName(path), maxValue: file.Length);
    return await new IssueImport(db, repository, author).RunAsync(IssueFile.ReadAsync(file, ct), _ => bar.Value = file.Position, ct);
});
var elapsed = Stopwatch.GetElapsedTime(started);
AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"imported       {imported} issues in {elapsed.TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024} MB in use"));

// 3. Numbers were kept, counters lifted: the next issue gets the next number.
var last = await db.Issues.FindByRepoIdAndNumberAsync(repository.Id, (int)imported, ct);
var next = await db.Issues.CreateAsync(new() { RepoId = repository.Id, AuthorId = author.Id, Title = "The first one here" }, ct);
var now = await db.Repositories.FindByIdAsync(repository.Id, ct);
AnsiConsole.WriteLine($"the last one   #{last?.Number} {last?.Title}");
AnsiConsole.WriteLine($"the next one   #{next.Number} {next.Title}");
AnsiConsole.WriteLine($"open           {now?.OpenIssuesCount}");

await file.DisposeAsync();
if (args.Length == 0) File.Delete(path);
