using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pulling;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Pulling;

/// <summary>A pull over files that exist edits what differs, and leaves each other byte as it is.</summary>
public sealed class PatchTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Separator = "-- mutation: ";

    private static readonly string s_drift = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Drift");
    private static readonly string s_schema = File.ReadAllText(Path.Combine(s_drift, "schema.ts")).ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<(string Name, string Sql)> s_mutations =
    [
        .. File.ReadAllText(Path.Combine(s_drift, "mutations.sql")).ReplaceLineEndings("\n").Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Contains('\n', StringComparison.Ordinal))
            .Select(part => (part[..part.IndexOf('\n', StringComparison.Ordinal)], part[part.IndexOf('\n', StringComparison.Ordinal)..])),
    ];

    public static TheoryData<string> Cases => PullTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Over_the_file_that_came_from_the_database_nothing_changes(string name)
    {
        var model = SnapshotReader.Read(new SourceFile(name + ".json", OracleCorpus.Snapshot(name))).Model!;
        string[] schemas = ["public", .. model.Schemas.Select(schema => schema.Name)];
        await using var session = await SessionAsync(Ddl.ForSchema(model).Replace("CONCURRENTLY ", string.Empty, StringComparison.Ordinal));
        var pulled = await PullSchema.RunAsync(session.Connection, new PullRequest(schemas, [], []));
        await session.RestartAsync();

        var patched = await PatchAsync(session, pulled.Text, schemas: schemas);

        Assert.Equal(string.Empty, Text(patched.Result));
        Assert.Equal(pulled.Text, patched.Text);
    }

    [Fact]
    public async Task Over_the_schema_of_the_platform_nothing_changes()
    {
        var folder = RepositoryRoot.Combine("schema");
        var workspace = new Workspace(folder, _ => null, TimeProvider.System);
        var schema = await CompiledSchema.LoadAsync(workspace, ["schema.ts"], NameCasing.AsWritten);
        await using var session = await SessionAsync(Ddl.ForSchema(schema.Model).Replace("CONCURRENTLY ", string.Empty, StringComparison.Ordinal));

        var patched = await PatchSchema.RunAsync(session.Connection, schema, CarriedSchema.Empty, NameCasing.AsWritten, new PullRequest([], [], []), []);

        Assert.Equal(string.Empty, Text(patched));
        Assert.Empty(patched.Files);
    }

    [Fact]
    public async Task Each_change_of_the_database_edits_the_lines_of_its_object_alone()
    {
        var text = new StringBuilder();
        foreach (var (name, sql) in s_mutations)
        {
            await using var session = await MutatedAsync(sql);
            var (result, patched) = await PatchAsync(session, s_schema, everythingMayGo: true);
            text.Append("# ").Append(name).Append('\n').Append(Lines(s_schema, patched)).Append(Text(result)).Append('\n');
            await session.RestartAsync();
            var again = await PatchAsync(session, patched, everythingMayGo: true);
            Assert.True(patched == again.Text && again.Result.Changes.Count == 0, name + " changes again:\n" + Lines(patched, again.Text));
        }

        // From version 16 on, the server leaves out the table's name where a query has only one table.
        Testing.Snapshot.Match(Regex.Replace(text.ToString(), @"(?<![.\w])tickets\.", string.Empty, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1)), "Patches");
    }

    [Fact]
    public async Task Edits_take_the_style_of_the_file()
    {
        foreach (var (name, sql) in s_mutations)
        {
            await using var session = await MutatedAsync(sql);
            var plain = await PatchAsync(session, s_schema, everythingMayGo: true);
            await session.RestartAsync();
            var styled = await PatchAsync(session, Restyled(s_schema), everythingMayGo: true);
            Assert.True(Restyled(plain.Text) == styled.Text, name + ":\n" + Lines(Restyled(plain.Text), styled.Text));
        }
    }

    [Fact]
    public async Task Without_consent_what_is_gone_stays_and_is_named()
    {
        await using var session = await MutatedAsync("alter table tickets rename column due to due_on; drop table desk.members;");

        var (result, patched) = await PatchAsync(session, s_schema);

        Assert.Equal("+  dueOn: date(\"due_on\"),\n", Lines(s_schema, patched));
        Assert.Equal(["table:desk.members", "column:public.tickets.due"], result.Open.Select(open => open.Consent.ToString()));
    }

    [Fact]
    public async Task What_comes_through_a_spread_a_helper_or_a_constant_is_left_and_reported()
    {
        const string Shared =
            """
            import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
            import { sql } from 'drizzle-orm'

            const stamps = { createdAt: timestamp('created_at').notNull(), updatedAt: timestamp('updated_at') }
            const name = () => text('name').notNull()
            const first = 'first'

            // The order of the columns matters to the importer.
            export const people = pgTable('people', {
            	id: integer('id').primaryKey(), // never a uuid

            	name: name(),
            	nick: name().default(first),
            	...stamps,
            	age: integer("age")
            		// in years
            		.notNull(),
            })

            """;
        await using var session = await SessionAsync(
            """
            create table people (id int primary key, name text, nick text not null default 'second', created_at timestamp not null, updated_at timestamptz,
              age bigint, note text check (note <> ''));
            """);

        var (result, patched) = await PatchAsync(session, Shared.Replace("nick: name()", "nick: text('nick').notNull()", StringComparison.Ordinal));

        Testing.Snapshot.Match(patched + "/*\n" + Text(result) + "*/\n", "Shared", "ts");
    }

    [Fact]
    public async Task Several_files_are_edited_where_the_object_is_and_gain_the_imports_that_they_need()
    {
        using var project = new ProjectFolder(
            ("schema/people.ts", "import { pgTable, serial } from \"drizzle-orm/pg-core\";\n\nexport const people = pgTable(\"people\", { id: serial(\"id\").primaryKey() });\n"),
            ("schema/orders.ts", "import * as p from \"drizzle-orm/pg-core\";\n\nexport const shop = p.pgSchema(\"shop\");\nexport const orders = shop.table(\"orders\", {\n  id: p.serial().primaryKey(),\n});\n"));
        await using var session = await SessionAsync(
            """
            create type state as enum ('new', 'paid'); create schema shop; create table people (id serial primary key, name text not null unique);
            create table shop.orders (id serial primary key, person_id int not null references people on delete cascade, state state not null default 'new');
            create table shop.items (id int primary key, order_id int references shop.orders); create index items_order on shop.items (order_id);
            alter table shop.orders rename constraint orders_person_id_fkey to orders_person_id_people_id_fk;
            """);

        var result = await PatchAsync(session, project, ["schema"]);

        foreach (var file in result.Files) project.Write(file.Path, file.Content);
        var text = string.Concat(project.Files().Select(file => "// " + file + "\n" + project.Read(file) + "\n"));
        Testing.Snapshot.Match(text + "/*\n" + Text(result) + "*/\n", "SeveralFiles", "ts");
    }

    [Fact]
    public async Task Only_the_chosen_tables_count()
    {
        await using var session = await MutatedAsync("alter table tickets add column extra text; alter table tenants add column extra text; create table other (id int primary key);");

        var (result, patched) = await PatchAsync(session, s_schema, tables: ["ten*"]);

        Assert.Equal("+  extra: text(\"extra\"),\n", Lines(s_schema, patched));
        Assert.Equal("public.tenants.extra", Assert.Single(result.Changes).Path);
    }

    private static string Text(PatchedSchema result) => string.Concat(
        result.Carried.Statements.Where(statement => !statement.Sql.Contains("check_function_bodies", StringComparison.Ordinal)).Select(statement => "carried: " + statement.Sql.Split('\n')[0] + "\n")
            .Concat(result.Open.Select(open => "needs --allow-drop " + open.Consent + "\n")).Concat(result.Left.Select(left => "left: " + left.Difference + ": " + left.Reason + "\n")));

    /// <summary>The lines that differ: the removed ones, then the added ones, of each place.</summary>
    private static string Lines(string before, string after)
    {
        var (old, now, text) = (before.Split('\n'), after.Split('\n'), new StringBuilder());
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        for (var (i, j) = (0, 0); i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (i < old.Length && (j == now.Length || lengths[i + 1, j] >= lengths[i, j + 1])) text.Append('-').Append(old[i++]).Append('\n');
            else text.Append('+').Append(now[j++]).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The same text with CRLF, tabs and single quotes, outside of templates.</summary>
    private static string Restyled(string text) => Regex.Replace(
        text, "`[^`]*`|\"(?<text>[^'\"`\n]*)\"|^(?:  )+", match => match.Value[0] switch
        {
            '`' => match.Value,
            '"' => "'" + match.Groups["text"].Value + "'",
            _ => new string('\t', match.Length / 2),
        }, RegexOptions.Multiline, TimeSpan.FromMinutes(1)).Replace("\n", "\r\n", StringComparison.Ordinal);

    private static async Task<(PatchedSchema Result, string Text)> PatchAsync(
        Session session, string text, bool everythingMayGo = false, string[]? schemas = null, string[]? tables = null)
    {
        using var project = new ProjectFolder(("schema.ts", text));
        var result = await PatchAsync(session, project, ["schema.ts"], schemas, tables);
        if (everythingMayGo && result.Open.Count > 0)
        {
            await session.RestartAsync();
            result = await PatchAsync(session, project, ["schema.ts"], schemas, tables, [.. result.Open.Select(open => open.Consent)]);
        }

        return (result, result.Files.Count == 0 ? text : Assert.Single(result.Files).Content);
    }

    private static async Task<PatchedSchema> PatchAsync(
        Session session, ProjectFolder project, string[] paths, string[]? schemas = null, string[]? tables = null, AllowedDrop[]? allowed = null)
    {
        var schema = await CompiledSchema.LoadAsync(project.Workspace, paths, NameCasing.AsWritten);
        Assert.False(schema.HasErrors, string.Join('\n', schema.Result.Diagnostics));
        return await PatchSchema.RunAsync(session.Connection, schema, CarriedSchema.Empty, NameCasing.AsWritten, new PullRequest(schemas ?? [], tables ?? [], []), allowed ?? []);
    }

    private async Task<Session> MutatedAsync(string sql)
    {
        var workspace = new Workspace(s_drift, _ => null, TimeProvider.System);
        var schema = await CompiledSchema.LoadAsync(workspace, ["schema.ts"], NameCasing.AsWritten);
        return await SessionAsync(Ddl.ForSchema(schema.Model) + "\n" + sql);
    }

    private async Task<Session> SessionAsync(string sql)
    {
        var session = new Session(await database.DataSource.OpenConnectionAsync(), sql);
        await session.RestartAsync();
        return session;
    }

    /// <summary>A database in a transaction that is never committed.</summary>
    private sealed class Session(NpgsqlConnection connection, string sql) : IAsyncDisposable
    {
        private NpgsqlTransaction? _transaction;

        public NpgsqlConnection Connection => connection;

        public async Task RestartAsync()
        {
            if (_transaction is not null) await _transaction.DisposeAsync();
            _transaction = await connection.BeginTransactionAsync();
            if (string.IsNullOrWhiteSpace(sql)) return;
            await using var command = new NpgsqlCommand(sql, connection, _transaction);
            await command.ExecuteNonQueryAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await _transaction!.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
