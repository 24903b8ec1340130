using Wit.Sdk.Testing;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class TestingLibraryTests
{
    private sealed class Shop : TestDatabase
    {
        private static int s_built;

        public static int TimesBuilt => s_built;

        protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
        {
            Interlocked.Increment(ref s_built);
            // Pooled on purpose: the idle connection must not stand in the way of the copies.
            await using var connection = new Npgsql.NpgsqlConnection(connectionString);
            await connection.OpenAsync(ct);
            await using var command = new Npgsql.NpgsqlCommand("create table items (id int primary key); insert into items values (1)", connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    [Fact]
    public async Task Databases_of_one_type_are_copies_of_one_template_and_do_not_meet()
    {
        var shops = Enumerable.Range(0, 4).Select(_ => new Shop()).ToList();
        await Task.WhenAll(shops.Select(shop => shop.InitializeAsync()));
        await Task.WhenAll(shops.Select((shop, i) => shop.ExecuteAsync($"insert into items values ({i + 10})")));
        foreach (var shop in shops) Assert.Equal(2L, await shop.ScalarAsync<long>("select count(*) from items"));
        Assert.Equal(1, Shop.TimesBuilt);
        await Task.WhenAll(shops.Select(shop => shop.DisposeAsync()));
    }

    [Fact]
    public async Task A_disposed_database_is_dropped_even_while_somebody_is_connected()
    {
        await using var other = await TestDatabase.CreateAsync();
        var database = await TestDatabase.CreateAsync("create table t (id int)");
        var name = await database.ScalarAsync<string>("select current_database()::text");
        await using var connection = new Npgsql.NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await database.DisposeAsync();
        Assert.Empty(await other.ListAsync<string>($"select datname::text from pg_database where datname = '{name}'"));
    }

    [Fact]
    public void A_missing_snapshot_fails_and_leaves_the_text_as_received()
    {
        using var folder = new SnapshotFolder();
        var exception = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Match("one\r\ntwo", "case", "sql", folder.SourceFile));
        Assert.Contains("no verified file", exception.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", File.ReadAllText(folder.Path("case.received.sql")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_different_snapshot_fails_with_its_first_different_line()
    {
        using var folder = new SnapshotFolder();
        File.WriteAllText(folder.Path("case.verified.txt"), "one\ntwo\nthree\n");
        var exception = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Match("one\n2\nthree", "case", "txt", folder.SourceFile));
        Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        Assert.Contains("  - two", exception.Message, StringComparison.Ordinal);
        Assert.Contains("  + 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_equal_snapshot_passes_whatever_its_line_ends_and_takes_a_stale_received_file_away()
    {
        using var folder = new SnapshotFolder();
        File.WriteAllText(folder.Path("case.verified.txt"), "one\r\ntwo\r\n");
        File.WriteAllText(folder.Path("case.received.txt"), "old");
        Snapshot.Match("one\ntwo", "case", "txt", folder.SourceFile);
        Assert.False(File.Exists(folder.Path("case.received.txt")));
    }

    [Fact]
    public void Cases_are_the_files_of_a_folder_in_order_and_never_none()
    {
        using var folder = new SnapshotFolder();
        Directory.CreateDirectory(folder.Path("cases/sub"));
        foreach (var name in new[] { "b.ts", "a.ts", "a.verified.ts", "sub/c.ts", "d.sql" }) File.WriteAllText(folder.Path("cases/" + name), string.Empty);
        Assert.Equal(["a.ts", "b.ts", "sub/c.ts"], CaseFiles.Glob("cases", "*.ts", ".verified.", folder.SourceFile).Cast<object[]>().Select(row => (string)row[0]));
        Assert.Throws<InvalidOperationException>(() => CaseFiles.Glob("cases", "*.js", null, folder.SourceFile));
    }

    private sealed class SnapshotFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-snapshots-");

        public string SourceFile => Path("Test.cs");

        public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
