using LinqToDB;
using LinqToDB.Async;
using Npgsql;
using Wit.Sdk.Tests.Tracker;

namespace Wit.Sdk.Tests;

public sealed class ErrorTests(TrackerDatabase database) : IClassFixture<TrackerDatabase>
{
    private const string Secret = "hunter2-the-secret";

    [Fact]
    public async Task Each_broken_rule_has_its_type_and_names_constraint_table_and_columns()
    {
        await using var db = database.Connect();
        var person = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });

        var unique = await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.InsertAsync(new() { Username = person.Username }));
        var foreignKey = await Assert.ThrowsAsync<ForeignKeyViolationException>(() => db.Tickets.InsertAsync(new() { OwnerId = Guid.NewGuid(), Number = 1, Title = "t" }));
        var check = await Assert.ThrowsAsync<CheckViolationException>(() => db.People.InsertAsync(new() { Username = "" }));
        var notNull = await Assert.ThrowsAsync<NotNullViolationException>(() => db.People.UpdateAsync(person.Id, new() { Username = null! }));

        Assert.Equal("23505 people people_username_unique username", Facts(unique));
        Assert.Equal("23503 tickets tickets_owner_id_people_id_fk owner_id", Facts(foreignKey));
        Assert.Equal("23514 people people_username_check ", Facts(check));
        Assert.Equal("23502 people  username", Facts(notNull));
        Assert.Equal("a row of \"people\" with the same key exists already: \"people_username_unique\" on (\"username\")", unique.Message);
        Assert.IsType<PostgresException>(unique.InnerException);

        static string Facts(ConstraintViolationException exception) =>
            $"{exception.SqlState} {exception.Table} {exception.Constraint} {string.Join(',', exception.Columns)}";
    }

    [Theory]
    [InlineData("")]
    [InlineData(";Include Error Detail=true")]
    public async Task A_secret_is_in_no_exception_whatever_the_connection_string_says(string settings)
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + settings);
        var person = await db.People.UpsertAsync(new() { Username = "keeper", PasswordHash = Secret }, PeopleTable.Keys.Username);

        var exceptions = new Exception[]
        {
            await Assert.ThrowsAsync<UniqueViolationException>(() => db.People.InsertAsync(new() { Username = LinqTests.NewName(), PasswordHash = Secret })),
            await Assert.ThrowsAsync<CheckViolationException>(() => db.People.InsertAsync(new() { Username = "", PasswordHash = Secret })),
            await Assert.ThrowsAsync<NotNullViolationException>(() => db.People.InsertAsync(new() { Username = null!, PasswordHash = Secret })),
            await Assert.ThrowsAsync<NotNullViolationException>(() => db.People.UpdateAsync(person.Id, new() { Username = null!, PasswordHash = Secret })),
            await Assert.ThrowsAsync<TransactionAbortedException>(() => db.TransactionAsync(
                async tx => await Assert.ThrowsAsync<CheckViolationException>(() => tx.People.InsertAsync(new() { Username = "", PasswordHash = Secret })))),
        };

        Assert.All(exceptions, exception =>
        {
            for (var current = exception; current is not null; current = current.InnerException)
            {
                Assert.DoesNotContain(Secret, current.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(Secret, (current as PostgresException)?.Detail ?? "", StringComparison.Ordinal);
                foreach (var value in current.Data.Values) Assert.DoesNotContain(Secret, value?.ToString() ?? "", StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task Details_are_kept_where_no_column_is_secret()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Include Error Detail=true");
        var owner = await db.People.InsertAsync(new() { Username = LinqTests.NewName() });
        await db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = 1, Title = "t" });

        var exception = await Assert.ThrowsAsync<UniqueViolationException>(() => db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = 1, Title = "t" }));

        Assert.Contains($"({owner.Id}, 1)", ((PostgresException)exception.InnerException!).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_detail_is_redacted_only_where_a_table_of_the_statement_has_secret_columns()
    {
        await using var db = TrackerDb.Connect(database.ConnectionString + ";Include Error Detail=true");
        var owner = await db.People.UpsertAsync(new() { Username = "keeper", PasswordHash = Secret }, PeopleTable.Keys.Username);

        var plain = new[]
        {
            await Assert.ThrowsAsync<StatementFailedException>(() => db.Tickets.InsertAsync(new() { OwnerId = owner.Id, Number = 1, Title = "t", Cost = 1e15m })),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync("EXISTS (SELECT 1 FROM tickets WHERE '{\"a\":visible'::json IS NULL)")),
        };
        var secret = new[]
        {
            await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync("EXISTS (SELECT 1 FROM people WHERE '{\"a\":hunter2-the-secret'::json IS NULL)")),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.People.Linq.Where(p => p.PasswordHash == Secret && ToInteger(p.PasswordHash) > 0).ToListAsync()),
            await Assert.ThrowsAsync<StatementFailedException>(() => db.HelperFindsAsync("EXISTS (SELECT 1 FROM people WHERE 'hunter2-the-secret'::uuid IS NULL)")),
        };

        Assert.All(plain, static exception => Assert.DoesNotContain("redacted", ((PostgresException)exception.InnerException!).Detail, StringComparison.Ordinal));
        Assert.Contains("visible", plain[1].ToString(), StringComparison.Ordinal);
        Assert.All(secret, static exception => Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deadlock_is_broken_with_a_transient_exception()
    {
        await using var db = database.Connect();
        var (one, two) = (await db.People.InsertAsync(new() { Username = LinqTests.NewName() }), await db.People.InsertAsync(new() { Username = LinqTests.NewName() }));

        TaskCompletionSource oneIsLocked = new(), twoIsLocked = new();

        var exceptions = await Task.WhenAll(Lock(one.Id, two.Id, oneIsLocked, twoIsLocked), Lock(two.Id, one.Id, twoIsLocked, oneIsLocked));

        Assert.True(Assert.IsType<DeadlockException>(Assert.Single(exceptions, exception => exception is not null)).IsTransient);

        Task<Exception?> Lock(Guid first, Guid second, TaskCompletionSource mine, TaskCompletionSource other) => Record.ExceptionAsync(() => db.TransactionAsync(async tx =>
        {
            await tx.People.UpdateAsync(first, new() { Bio = "x" });
            mine.SetResult();
            await other.Task;
            await tx.People.UpdateAsync(second, new() { Bio = "x" });
        }))!;
    }

    [Sql.Expression("{0}::integer", ServerSideOnly = true)]
    private static int ToInteger(string text) => throw new InvalidOperationException(text);
}
