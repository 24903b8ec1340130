using Wit.Data.Errors;

// Not a part of the tests: a program outside of the repository that they and .ci/run build on the package Wit.Data.
using Wit.Data;
using Wit.Sdk.LocalPostgres;

await using var postgres = await LocalPostgres.StartAsync();
await using var db = WitDb.Connect(postgres.ConnectionString);
await db.Migrations.ApplyAsync();
var seeded = await db.SeedAsync();
Console.WriteLine($"seeded         {seeded.RowsWritten} rows");

var user = await db.Users.FindByUsernameAsync("testuser") ?? throw new InvalidOperationException("The seed made no user.");
var repository = (await db.Repositories.ListByOwnerIdAndOwnerTypeAsync(user.Id, OwnerType.User))[0];
var issue = await db.Issues.CreateAsync(new() { RepoId = repository.Id, AuthorId = user.Id, Title = "From a package" });
var counted = await db.Repositories.FindByIdAsync(repository.Id);
Console.WriteLine($"opened         #{issue.Number} of {repository.Name} by {user.Username}; open: {counted?.OpenIssuesCount}");

await db.Issues.CloseAsync(issue.Id, user.Id);
try
{
    await db.Issues.CloseAsync(issue.Id, user.Id);
}
catch (IssueStateException e)
{
    Console.WriteLine($"closed twice   {e.Message}");
}
