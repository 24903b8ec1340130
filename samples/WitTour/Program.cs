using Spectre.Console;
using Wit.Data;
using Wit.Sdk.LocalPostgres;
using WitTour;

// A day on the platform, from the first user to the feed in the evening. Each chapter is a file that can be read by itself.
await using var postgres = await LocalPostgres.StartAsync();
await using var db = WitDb.Connect(postgres.ConnectionString);
await db.Migrations.ApplyAsync();
AnsiConsole.WriteLine($"database: {postgres.Source}, PostgreSQL {postgres.ServerVersion}");

var people = await People.ArriveAsync(db);
var repository = await Repositories.CreateAsync(db, people);
await Issues.TriageAsync(db, people, repository);
await PullRequests.ContributeAsync(db, people, repository);
await Evening.ReadFeedAsync(db, people, repository);
