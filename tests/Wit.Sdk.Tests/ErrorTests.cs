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
    public async Task An_error_without_a_type_of_its_own_is_npgsqls()
    {
        await using var db = database.Connect();

        var exception = await Assert.ThrowsAsync<PostgresException>(() => db.People.ListAsync(-1));

        Assert.Equal("2201W", exception.SqlState);
    }

    [Fact]
    public async Task A_deadlock_is_broken_with_a_transient_exception()
    {
        await using var db = database.Connect();
        var (one, two) = (await db.People.InsertAsync(new() { Username = LinqTests.NewName() }), await db.People.InsertAsync(new() { Username = LinqTests.NewName() }));

        var exceptions = await Task.WhenAll(Lock(one.Id, two.Id), Lock(two.Id, one.Id));

        Assert.True(Assert.IsType<DeadlockException>(Assert.Single(exceptions, exception => exception is not null)).IsTransient);

        Task<Exception?> Lock(Guid first, Guid second) => Record.ExceptionAsync(() => db.TransactionAsync(async tx =>
        {
            await tx.People.UpdateAsync(first, new() { Bio = "x" });
            await Task.Delay(300);
            await tx.People.UpdateAsync(second, new() { Bio = "x" });
        }))!;
    }
}
