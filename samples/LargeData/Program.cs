using System.Diagnostics;
using System.Globalization;
using LargeData;
using Spectre.Console;
using Wit.Data;
using Wit.Sdk;
using Wit.Sdk.LocalPostgres;

// What is to be made: `-- 10000 2000 100000`, users, repositories, issues and pull requests; what is left out is as here.
// `--into postgres://...` at the end names an empty database in which the data stays.
var into = args is [.., "--into", var url] ? ConnectionStrings.Normalize(url) : null;
if (into is not null) args = args[..^2];
var numbers = args.Select(argument => int.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
var size = new LargeDataSize();
size = size with
{
    Users = numbers.ElementAtOrDefault(0) is var users and > 0 ? users : size.Users,
    Repositories = numbers.ElementAtOrDefault(1) is var repositories and > 0 ? repositories : size.Repositories,
    WorkItems = numbers.ElementAtOrDefault(2) is var items and > 0 ? items : size.WorkItems,
};

// The given database, otherwise a new one that goes with this program.
await using var postgres = into is null ? await LocalPostgres.StartAsync() : null;
await using var db = WitDb.Connect(into ?? postgres!.ConnectionString);
if (into is not null && await HasTablesAsync(db))
{
    AnsiConsole.MarkupLine("[red]The database has tables already; give an empty one.[/]");
    return 1;
}

await db.Migrations.ApplyAsync();
AnsiConsole.WriteLine($"database: {postgres?.Source.ToString() ?? "the given one"}");

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

static async Task<bool> HasTablesAsync(WitDb db)
{
    await using var command = db.DataSource.CreateCommand(
        "select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema'))");
    return await command.ExecuteScalarAsync() is true;
}
