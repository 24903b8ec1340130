using LinqToDB.Async;
using Quickstart;
using Wit.Sdk;
using Wit.Sdk.LocalPostgres;

// 1. A new database: on the server that DATABASE_URL names, otherwise on one that is started here. It is removed at the end.
await using var postgres = await LocalPostgres.StartAsync();
await using var db = WitDb.Connect(postgres.ConnectionString);
Console.WriteLine($"database       {postgres.Source}, PostgreSQL {postgres.ServerVersion}");

// 2. The migrations that `wit generate` wrote are embedded in this program.
var migrated = await db.Migrations.ApplyAsync();
Console.WriteLine($"migrated       {(migrated.Count == 0 ? "nothing new" : string.Join(", ", migrated.Select(file => file.Tag)))}");

// 3. Insert, find, update. Each returns the row as the database has it, defaults included. An upsert may run again, as on a database that stays.
var author = await db.Authors.UpsertAsync(new() { Name = "Ursula K. Le Guin", Country = "US" }, onConflict: AuthorsTable.Keys.Name);
var book = await db.Books.InsertAsync(new() { AuthorId = author.Id, Title = "The Disposessed" });
Console.WriteLine($"inserted       {book.Title} ({book.State})");

var found = await db.Authors.FindByNameAsync("Ursula K. Le Guin");
Console.WriteLine($"found          {found?.Name}, {found?.Country}");

var published = await db.Books.UpdateAsync(book.Id, new() { Title = "The Dispossessed", State = BookState.Published });
Console.WriteLine($"updated        {published.Title} ({published.State}), later: {published.UpdatedAt > book.UpdatedAt}");

foreach (var stars in new[] { 5, 4 })
    await db.Reviews.InsertAsync(new() { BookId = book.Id, Stars = stars });

// 4. Free-form queries are LINQ over the same classes.
var ratings = await (
    from b in db.Books.Linq
    join r in db.Reviews.Linq on b.Id equals r.BookId
    where b.State == BookState.Published
    group r by b.Title into g
    select new { Title = g.Key, Stars = g.Average(r => r.Stars) }).ToListAsync();
foreach (var rating in ratings)
    Console.WriteLine(FormattableString.Invariant($"joined         {rating.Title}: {rating.Stars} stars"));

// 5. What throws inside a transaction has not happened.
try
{
    await db.TransactionAsync(async tx =>
    {
        await tx.Books.DeleteAsync(book.Id);
        await tx.Authors.InsertAsync(new() { Name = author.Name });
    });
}
catch (UniqueViolationException e)
{
    Console.WriteLine($"rolled back    {e.Constraint} on {string.Join(", ", e.Columns)}; the book is still there: {await db.Books.ExistsByIdAsync(book.Id)}");
}
