using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk.Testing.Desk;
using Wit.Sdk.Tests.Json;

#pragma warning disable WIT5001 // The run time refuses what the analyzer does not see.

namespace Wit.Sdk.Tests;

/// <summary>A LINQ delete does not destroy rows of a table that only marks them, unless it says that it is meant.</summary>
public sealed class LinqDeletionTests(DeskFixture database) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task A_linq_delete_on_a_table_that_marks_rows_is_refused_and_destroys_nothing()
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        var id = await InsertAsync(db, 1);

        foreach (var delete in Deletes(db, id))
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(delete);
            Assert.Contains("PurgeAsync", exception.Message, StringComparison.Ordinal);
        }

        Assert.NotNull(await db.Files.FindByIdAsync(id));
    }

    [Fact]
    public async Task A_refused_delete_leaves_its_transaction_usable()
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        var id = await InsertAsync(db, 2);

        await db.TransactionAsync(async tx =>
        {
            foreach (var delete in Deletes(tx, id))
                await Assert.ThrowsAsync<InvalidOperationException>(delete);
            await tx.Files.UpdateAsync(id, new() { Path = "after" });
        });

        Assert.Equal("after", (await db.Files.FindByIdAsync(id))!.Path);
    }

    [Fact]
    public async Task A_linq_delete_over_deleted_rows_and_on_other_tables_runs()
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        var id = await InsertAsync(db, 3);
        await db.Files.DeleteAsync(id);
        var project = await db.Projects.InsertAsync(new() { Name = "gone" });

        Assert.Equal(1, await db.Files.WithDeleted().Linq.Where(f => f.Id == id && f.RemovedAt != null).DeleteAsync());
        Assert.Equal(1, await db.Projects.Linq.Where(p => p.Id == project.Id).DeleteAsync());
        await using var connection = db.CreateDataConnection();
        Assert.Equal(0, await connection.GetTable<Project>().Where(p => p.Id == project.Id).DeleteAsync());
        Assert.Null(await db.Files.WithDeleted().FindByIdAsync(id));
    }

    private static IEnumerable<Func<Task>> Deletes(DeskDb db, int id)
    {
        yield return () => db.Files.Linq.Where(f => f.Id == id).DeleteAsync();
        yield return () => db.Files.Linq.OrderBy(f => f.Path).Where(f => f.Id == id).Take(1).DeleteAsync();
        yield return () => db.Files.Linq.Where(f => f.Id == id).DeleteWithOutputAsync().ToListAsync().AsTask();
        yield return () => GenericAsync(db.Files.Linq.Where(f => f.Id == id));
        yield return () => db.Files.Linq.Merge().Using(db.Files.Linq).OnTargetKey().DeleteWhenMatched().MergeAsync();
        yield return async () =>
        {
            await using var connection = db.CreateDataConnection();
            await connection.GetTable<Testing.Desk.File>().Where(f => f.Id == id).DeleteAsync();
        };
        yield return async () =>
        {
            await using var connection = db.CreateDataConnection();
            await connection.DeleteAsync(new Testing.Desk.File { Id = id, Path = "x" });
        };
    }

    private static Task<int> GenericAsync<T>(IQueryable<T> rows) => rows.DeleteAsync();

    private static async Task<int> InsertAsync(DeskDb db, int id) => (await db.Files.InsertAsync(new() { Id = id, Path = "before" })).Id;
}
