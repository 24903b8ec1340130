using System.Text;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;
using Wit.Sdk.Testing.Hostile;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>
/// More than 500 hostile texts, as names of every kind, labels and defaults, from TypeScript through DDL, migrations and snapshots to a server. What is there then has
/// exactly these names, and an event trigger counts the commands that PostgreSQL's own parser found: not one more than statements were sent.
/// </summary>
public sealed class HostileTextTests
{
    private const int Portion = 200;

    private const string CountCommands = """
        create schema wit_count;
        create sequence wit_count.commands;
        create function wit_count.count_command() returns event_trigger language plpgsql as $$ begin perform nextval('wit_count.commands'); end $$;
        create event trigger wit_count on ddl_command_start execute function wit_count.count_command();
        """;

    /// <summary>Two schemas of these names are there already.</summary>
    private static readonly IReadOnlyList<string> s_names = [.. HostileTexts.All.Where(text => text is not ("public" or "information_schema"))];

    [Fact]
    public void There_are_500() => Assert.True(HostileTexts.All.Count >= 500, $"{HostileTexts.All.Count}");

    [Fact]
    public async Task Objects_of_every_kind_have_exactly_these_names()
    {
        var model = Compile(HostileSchema.OfNames(s_names));
        await using var database = await TestDatabase.CreateAsync(CountCommands);

        var sent = await RunAsync(database, Ddl.Plan(model));

        Assert.Equal(sent, await database.ScalarAsync<long>("select last_value from wit_count.commands"));
        await database.ExecuteAsync("drop event trigger wit_count");
        Assert.Equal(s_names, await NamesAsync(database, "select nspname from pg_namespace where nspname !~ '^(pg_|of |information_schema$|public$|wit_count$)' or nspname = any($1)"));
        Assert.Equal(s_names, await NamesAsync(database, "select relname from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname = relname"));
        Assert.Equal(s_names, await NamesAsync(database, "select attname from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname = relname and attnum > 0"));
        Assert.Equal(s_names, await NamesAsync(database, "select conname from pg_constraint where contype = 'c' and connamespace <> 'information_schema'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select polname from pg_policy"));
        Assert.Equal(s_names, await NamesAsync(database, "select typname from pg_type where typtype = 'e' and typnamespace = '\"of enums\"'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select relname from pg_class where relkind = 'S' and relnamespace = '\"of sequences\"'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select relname from pg_class where relkind = 'v' and relnamespace = '\"of views\"'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select relname from pg_class where relkind = 'i' and relnamespace = '\"of indexes\"'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select conname from pg_constraint where contype = 'u' and connamespace = '\"of uniques\"'::regnamespace"));
        Assert.Equal(s_names, await NamesAsync(database, "select conname from pg_constraint where contype = 'f' and connamespace = '\"of references\"'::regnamespace"));
    }

    [Fact]
    public async Task Labels_and_defaults_are_kept_as_they_are()
    {
        await using var database = await TestDatabase.CreateAsync(CountCommands);

        var sent = await RunAsync(database, Ddl.Plan(Compile(HostileSchema.OfValues(HostileTexts.All, HostileTexts.All))));

        Assert.Equal(sent, await database.ScalarAsync<long>("select last_value from wit_count.commands"));
        await HoldsAsync(database, HostileTexts.All);
    }

    [Fact]
    public async Task Labels_that_are_added_and_defaults_that_change_are_kept_as_they_are()
    {
        var plain = HostileTexts.All.Select((_, i) => "plain " + i).ToList();
        var (before, after) = (Compile(HostileSchema.OfValues(["first"], plain)), Compile(HostileSchema.OfValues(["first", .. HostileTexts.All], HostileTexts.All)));
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(before));
        await database.ExecuteAsync(CountCommands);

        var sent = await RunAsync(database, MigrationPlanner.Plan(SchemaDiffer.Diff(before, after, default).Changes));

        Assert.Equal(sent, await database.ScalarAsync<long>("select last_value from wit_count.commands"));
        await HoldsAsync(database, ["first", .. HostileTexts.All]);
    }

    /// <summary>A rename is looked for among all others, so that a part of the texts has to do: every tenth, and all signs that end a name or a statement.</summary>
    [Fact]
    public async Task Renaming_to_them_and_back_gives_them_and_takes_them_away()
    {
        var names = s_names.Where((name, i) => i % 10 == 0 || name.Length < 3 && !char.IsLetterOrDigit(name[0]) || name.Contains(';', StringComparison.Ordinal)).ToList();
        var plain = names.Select((_, i) => "plain " + i).ToList();
        var (before, after) = (Compile(HostileSchema.OfNames(plain)), Compile(HostileSchema.OfNames(names)));
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(before));
        await using var fresh = await TestDatabase.CreateAsync(Ddl.ForSchema(after));
        var beginning = await DatabaseCatalog.ReadAsync(database.DataSource);

        await RunAsync(database, MigrationPlanner.Plan(SchemaDiffer.Diff(before, after, Renames(plain, names)).Changes));
        var difference = (await DatabaseCatalog.ReadAsync(fresh.DataSource)).DifferenceTo(await DatabaseCatalog.ReadAsync(database.DataSource));
        Assert.True(difference.Length == 0, difference);

        await RunAsync(database, MigrationPlanner.Plan(SchemaDiffer.Diff(after, before, Renames(names, plain)).Changes));
        difference = beginning.DifferenceTo(await DatabaseCatalog.ReadAsync(database.DataSource));
        Assert.True(difference.Length == 0, difference);
    }

    [Fact]
    public void A_snapshot_keeps_them()
    {
        foreach (var source in new[] { HostileSchema.OfNames(s_names), HostileSchema.OfValues(HostileTexts.All, HostileTexts.All), HostileSchema.OfRoles([.. s_names.Select(name => "r" + name)]) })
        {
            var model = Compile(source);
            var snapshot = SnapshotReader.Read(new SourceFile("0000_snapshot.json", SnapshotWriter.Write(model, "a", "b")));
            Assert.Empty(snapshot.Diagnostics);
            Assert.True(SchemaDiffer.Diff(snapshot.Model!, model, default).IsEmpty);
        }
    }

    [Fact]
    public async Task Roles_have_exactly_these_names()
    {
        var roles = s_names.Select(name => "r" + name).Where(name => Encoding.UTF8.GetByteCount(name) <= 63).ToList();
        await using var database = await TestDatabase.CreateAsync();
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var statement in Ddl.Plan(Compile(HostileSchema.OfRoles(roles))).Statements) await ExecuteAsync(connection, [statement.Sql]);

        await using var command = new NpgsqlCommand("select rolname::text from pg_roles where rolname = any($1)", connection) { Parameters = { new() { Value = roles.ToArray() } } };
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) found.Add(reader.GetString(0));
        Assert.Equal(roles.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static SchemaModel Compile(string source)
    {
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", source)]), default, SchemaOptions.Default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Take(5)));
        return result.Model;
    }

    /// <summary>Runs a plan in portions; gives the number of statements.</summary>
    private static async Task<long> RunAsync(TestDatabase database, MigrationPlan plan)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        var statements = plan.Statements.Select(statement => statement.Sql).ToList();
        foreach (var portion in statements.Chunk(Portion)) await ExecuteAsync(connection, portion);
        return statements.Count;
    }

    /// <summary>A command of a batch is refused by Npgsql and by PostgreSQL when it holds more than one statement.</summary>
    private static async Task ExecuteAsync(NpgsqlConnection connection, IEnumerable<string> statements)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in statements) batch.BatchCommands.Add(new NpgsqlBatchCommand(sql) { AppendErrorBarrier = true });
        await batch.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(TestDatabase database, string query)
    {
        await using var command = database.DataSource.CreateCommand("select name::text from (" + query + ") found(name)");
        if (query.Contains("$1", StringComparison.Ordinal)) command.Parameters.Add(new() { Value = s_names.ToArray() });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var others = new List<string>();
        while (await reader.ReadAsync())
        {
            var name = reader.GetString(0);
            if (!found.Add(name) || !s_names.Contains(name)) others.Add(name);
        }

        return [.. s_names.Where(found.Contains), .. others];
    }

    private static async Task HoldsAsync(TestDatabase database, IReadOnlyList<string> labels)
    {
        Assert.Equal(labels, await database.ListAsync<string>("select enumlabel::text from pg_enum where enumtypid = 'labels'::regtype order by enumsortorder"));
        var rows = new List<JsonDocument>();
        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            if (i % HostileSchema.ColumnsOfTable == 0)
            {
                await database.ExecuteAsync($"insert into defaults{rows.Count} (id) values (1)");
                rows.Add(JsonDocument.Parse(await database.ScalarAsync<string>($"select to_jsonb(d)::text from defaults{rows.Count} d")));
            }

            var value = rows[^1].RootElement.GetProperty("c" + i);
            Assert.Equal(HostileTexts.All[i], (value.ValueKind switch { JsonValueKind.Object => value.GetProperty("a"), JsonValueKind.Array => value[0], _ => value }).GetString());
        }
    }

    /// <summary>The renames as the command line has them: written, and read again.</summary>
    private static EquatableArray<Rename> Renames(List<string> from, List<string> to) => from.Zip(to, Enumerable.Range(0, from.Count))
        .SelectMany(pair => new (ObjectKind Kind, string Old, string New)[]
        {
            (ObjectKind.Schema, ObjectPath.Format(pair.First), ObjectPath.Format(pair.Second)),
            (ObjectKind.Table, ObjectPath.Format(pair.First, pair.First), ObjectPath.Format(pair.Second, pair.Second)),
            (ObjectKind.Column, ObjectPath.Format(pair.First, pair.First, pair.First), ObjectPath.Format(pair.Second, pair.Second, pair.Second)),
            (ObjectKind.Policy, ObjectPath.Format(pair.First, pair.First, pair.First), ObjectPath.Format(pair.Second, pair.Second, pair.Second)),
            (ObjectKind.Enum, ObjectPath.Format("of enums", pair.First), ObjectPath.Format("of enums", pair.Second)),
            (ObjectKind.Label, ObjectPath.Format("of enums", pair.First, pair.First), ObjectPath.Format("of enums", pair.Second, pair.Second)),
            (ObjectKind.Column, ObjectPath.Format("of uniques", "table of " + pair.Third, pair.First), ObjectPath.Format("of uniques", "table of " + pair.Third, pair.Second)),
            (ObjectKind.Column, ObjectPath.Format("of references", "table of " + pair.Third, pair.First), ObjectPath.Format("of references", "table of " + pair.Third, pair.Second)),
            (ObjectKind.Sequence, ObjectPath.Format("of sequences", pair.First), ObjectPath.Format("of sequences", pair.Second)),
            (ObjectKind.View, ObjectPath.Format("of views", pair.First), ObjectPath.Format("of views", pair.Second)),
        })
        .Select(rename => Rename.Parse(new Rename(rename.Kind, rename.Old, rename.New).ToString())!)
        .ToEquatableArray();
}
