using System.Diagnostics;
using System.Globalization;
using LargeData;
using Spectre.Console;
using Wit.Data;
using Wit.Sdk.LocalPostgres;

// What is to be made: `-- 10000 2000 100000`, users, repositories, issues and pull requests; what is left out is as here.
var numbers = args.Select(argument => int.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
var size = new LargeDataSize();
size = size with
{
    Users = numbers.ElementAtOrDefault(0) is var users and > 0 ? users : size.Users,
    Repositories = numbers.ElementAtOrDefault(1) is var repositories and > 0 ? repositories : size.Repositories,
    WorkItems = numbers.ElementAtOrDefault(2) is var items and > 0 ? items : size.WorkItems,
};

// A database: DATABASE_URL if it is set, and then the data stays there; else one that goes with this program.
await using var postgres = await LocalPostgres.StartAsync();
await using var db = WitDb.Connect(postgres.ConnectionString);
await db.Migrations.ApplyAsync();
AnsiConsole.WriteLine($"database: {postgres.Source}");
if (await db.Repositories.CountAsync() > 0)
{
    AnsiConsole.MarkupLine("[red]The database has repositories already; give an empty one.[/]");
    return 1;
}

var started = Stopwatch.GetTimestamp();
long rows = 0;
await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async screen =>
{
    var tasks = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
    rows = await new LargeDataSet(db, size, new Bars(screen, tasks)).WriteAsync();
});
var elapsed = Stopwatch.GetElapsedTime(started);
AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows in {elapsed.TotalSeconds:0.0} s"));
return 0;
