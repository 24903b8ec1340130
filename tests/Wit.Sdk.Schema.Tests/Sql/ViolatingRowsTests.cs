using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Diff;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>
/// A constraint is added to a table with rows that violate it. The migration fails before anything has changed, so that the app can still update those rows, and goes on
/// once they are fixed.
/// </summary>
[Collection(MigrationTrial.Collection)]
public sealed class ViolatingRowsTests
{
    private static readonly Dictionary<string, Violation> s_cases = new(StringComparer.Ordinal)
    {
        ["NULL in a column that becomes required"] = new(
            "export const t = pgTable('t', { id: integer('id'), email: text('email') });",
            "export const t = pgTable('t', { id: integer('id'), email: text('email').notNull() });",
            "insert into t values (1, null), (2, null), (3, 'c')", "update t set id = id + 10", "update t set email = 'x' where email is null", "23502"),
        ["NULL in a column that becomes required and has another name in a renamed table"] = new(
            "export const t = pgTable('t', { id: integer('id'), email: text('email') });",
            "export const u = pgTable('u', { id: integer('id'), mail: text('mail').notNull() });",
            "insert into t values (1, null), (2, null)", "update t set id = id + 10", "update t set email = 'x' where email is null", "23502",
            "table:public.t=public.u", "column:public.t.email=public.u.mail"),
        ["NULL in a column that becomes required and of another type"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id'), n: text('n').notNull() });",
            "insert into t values (1, null), (2, null)", "update t set id = id + 10", "update t set n = 1 where n is null", "23502"),
        ["a check that rows violate, in a table of another schema with a name to quote"] = new(
            "export const s = pgSchema('App s'); export const t = s.table('T \"x\"', { violations: integer('violations'), 'n$$': integer('n$$') });",
            "export const s = pgSchema('App s'); export const t = s.table('T \"x\"', { violations: integer('violations'), 'n$$': integer('n$$') }, (t) => [check('positive', sql`${t.violations} > 0 and ${t['n$$']} > 0`)]);",
            "insert into \"App s\".\"T \"\"x\"\"\" values (0, 1), (-1, 1)",
            "update \"App s\".\"T \"\"x\"\"\" set violations = violations - 1", "update \"App s\".\"T \"\"x\"\"\" set violations = 1", "23514"),
        ["a check over a renamed column that rows violate"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id'), amount: integer('amount') }, (t) => [check('positive', sql`${t.amount} > 0`)]);",
            "insert into t values (1, 0), (2, -1)", "update t set n = n - 1", "update t set n = 1", "23514", "column:public.t.n=public.t.amount"),
        ["a check over a column of another type that rows violate"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: text('n') });",
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') }, (t) => [check('positive', sql`${t.n} > 0`)]);",
            "insert into t values (1, '0'), (2, '-1')", "update t set id = id + 10", "update t set n = '1'", "23514"),
        ["a foreign key that leads nowhere"] = new(
            "export const p = pgTable('p', { id: integer('id').primaryKey() }); export const c = pgTable('c', { p: integer('p'), n: integer('n') });",
            "export const p = pgTable('p', { id: integer('id').primaryKey() }); export const c = pgTable('c', { p: integer('p').references(() => p.id), n: integer('n') });",
            "insert into p values (1); insert into c values (1, 0), (7, 0), (8, 0), (null, 0)", "update c set p = p + 1 where p > 1", "update c set p = 1 where p > 1", "23503"),
        ["a foreign key of two columns to itself that leads nowhere"] = new(
            "export const c = pgTable('c', { a: integer('a'), b: integer('b'), x: integer('x'), y: integer('y') }, (t) => [primaryKey({ columns: [t.a, t.b] })]);",
            "export const c = pgTable('c', { a: integer('a'), b: integer('b'), x: integer('x'), y: integer('y') }, (t) => [primaryKey({ columns: [t.a, t.b] }), foreignKey({ columns: [t.x, t.y], foreignColumns: [t.a, t.b] })]);",
            "insert into c values (1, 1, 1, 1), (1, 2, null, 9), (1, 3, 5, 5), (1, 4, 5, 5)", "update c set x = 6 where x = 5", "update c set x = 1, y = 2 where y = 5", "23503"),
        ["a foreign key to a new table"] = new(
            "export const c = pgTable('c', { p: integer('p'), n: integer('n') });",
            "export const p = pgTable('p', { id: integer('id').primaryKey() }); export const c = pgTable('c', { p: integer('p').references(() => p.id), n: integer('n') });",
            "insert into c values (7, 0), (8, 0), (null, 0)", "update c set p = p + 1", "update c set p = null", "23503"),
        ["a foreign key to a key that is built by the same migration"] = new(
            "export const p = pgTable('p', { id: integer('id') }); export const c = pgTable('c', { p: integer('p'), n: integer('n') });",
            "export const p = pgTable('p', { id: integer('id').unique() }); export const c = pgTable('c', { p: integer('p').references(() => p.id), n: integer('n') });",
            "insert into p values (1); insert into c values (1, 0), (7, 0), (8, 0)", "update c set p = p + 1 where p > 1", "update c set p = 1 where p > 1", "23503"),
        ["values twice in a column that becomes unique"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id'), n: integer('n').unique() });",
            "insert into t values (1, 1), (2, 1), (3, 2), (4, 2), (5, null), (6, null)", "update t set n = 5 where n = 1", "update t set n = id", "23505"),
        ["NULL twice where it is unique too"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id'), n: integer('n').unique('u', { nulls: 'not distinct' }) });",
            "insert into t values (1, 1), (2, 2), (5, null), (6, null)", "update t set id = id + 1", "update t set n = id", "23505"),
        ["values twice in a part of the rows that becomes unique"] = new(
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id'), n: integer('n') }, (t) => [uniqueIndex('u').on(t.n).where(sql`${t.id} > 2`)]);",
            "insert into t values (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3)", "update t set n = 5 where n = 2", "update t set n = id", "23505"),
        ["values twice in a column that becomes the primary key"] = new(
            "export const t = pgTable('t', { id: integer('id').notNull(), n: integer('n') });",
            "export const t = pgTable('t', { id: integer('id').primaryKey(), n: integer('n') });",
            "insert into t values (1, 1), (1, 2), (2, 3), (2, 4)", "update t set id = 5 where id = 1", "update t set id = n", "23505"),
        ["one of many changes"] = new(
            "export const t = pgTable('t', { id: integer('id'), email: text('email'), old: text('old') });",
            "export const e = pgEnum('e', ['a']); export const u = pgTable('u', { id: integer('id') }); export const t = pgTable('t', { id: integer('id'), email: text('email').notNull(), e: e('e').default('a'), n: integer('n').default(1) }, (t) => [index().on(t.email)]);",
            "insert into t values (1, null), (2, null), (3, 'c')", "update t set id = id + 10", "update t set email = 'x' where email is null", "23502"),
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_migration_fails_with_nothing_changed_and_goes_on_once_the_rows_are_fixed(string name)
    {
        var it = s_cases[name];
        var plan = it.Plan(out var from, out var to);
        var expected = await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(to));
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(from));
        var before = await trial.CatalogAsync();
        await trial.RunAsync(it.Rows);

        var (done, error) = await trial.TryMigrateAsync(plan);

        Assert.Equal((0, it.SqlState), (done, error?.SqlState));
        Assert.Matches(": existing [^:]*: [12]\\. ", error!.MessageText);
        Assert.EndsWith("Then migrate again.", error.MessageText, StringComparison.Ordinal);
        Assert.Equal(string.Empty, before.DifferenceTo(await trial.CatalogAsync()));
        await trial.RunAsync(it.Update);
        await trial.RunAsync(it.Fix);
        await trial.MigrateAsync(plan);
        Assert.Equal(string.Empty, expected.DifferenceTo(await trial.CatalogAsync()));
    }

    [Theory]
    [InlineData("n: integer('n').default(0)", "check('positive', sql`${t.n} > 0`)", "23514")]
    [InlineData("n: integer('n').default(7)", "foreignKey({ columns: [t.n], foreignColumns: [t.id] })", "23503")]
    public async Task A_constraint_that_the_rows_of_a_new_column_violate_is_not_added_and_the_app_goes_on(string column, string constraint, string sqlState)
    {
        var it = new Violation(
            "export const t = pgTable('t', { id: integer('id').primaryKey() });", $"export const t = pgTable('t', {{ id: integer('id').primaryKey(), {column} }}, (t) => [{constraint}]);",
            "insert into t values (1), (2)", "update t set id = id + 10", "update t set n = id", sqlState);
        var plan = it.Plan(out var from, out var to);
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(from));
        await trial.RunAsync(it.Rows);

        var (done, error) = await trial.TryMigrateAsync(plan);

        Assert.Equal((1, sqlState), (done, error?.SqlState));
        await trial.RunAsync(it.Update);
        await trial.RunAsync(it.Fix);
        Assert.Null((await trial.TryMigrateAsync(plan, done)).Error);
        Assert.Equal(string.Empty, (await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(to))).DifferenceTo(await trial.CatalogAsync()));
    }

    [Fact]
    public async Task A_check_with_a_label_that_the_same_migration_adds_applies()
    {
        var it = new Violation(
            "export const e = pgEnum('e', ['a']); export const t = pgTable('t', { e: e('e') });",
            "export const e = pgEnum('e', ['a', 'b']); export const t = pgTable('t', { e: e('e') }, (t) => [check('c', sql`${t.e} <> 'b'`)]);",
            "insert into t values ('a')", string.Empty, string.Empty, string.Empty);
        var plan = it.Plan(out var from, out var to);
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(from));
        await trial.RunAsync(it.Rows);

        await trial.MigrateAsync(plan);

        Assert.Equal(string.Empty, (await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(to))).DifferenceTo(await trial.CatalogAsync()));
    }

    [Theory]
    [InlineData("insert into t values (1, null), (2, null)", "email: text('email').notNull()", "23502")]
    [InlineData("insert into t values (1, ''), (2, '')", "email: text('email')", "23514")]
    public async Task Rows_of_a_transaction_that_is_open_when_the_migration_begins_are_seen(string rows, string column, string sqlState)
    {
        var check = sqlState == "23514" ? ", (t) => [check('filled', sql`${t.email} <> ''`)]" : string.Empty;
        var plan = new SchemaChange(
            "export const t = pgTable('t', { id: integer('id'), email: text('email') });", $"export const t = pgTable('t', {{ id: integer('id'), {column} }}{check});").Plan(PlanMode.Online);
        await using var trial = await MigrationTrial.StartAsync("create table t (id integer, email text)");
        var before = await trial.CatalogAsync();
        await using var writer = await trial.OpenAsync();
        await using var transaction = await writer.BeginTransactionAsync();
        await using (var insert = new NpgsqlCommand(rows, writer, transaction)) await insert.ExecuteNonQueryAsync();

        var migration = trial.TryMigrateAsync(plan);
        while (!await trial.ScalarAsync<bool>("select exists (select from pg_locks where relation = 't'::regclass and not granted)")) await Task.Delay(10);
        await transaction.CommitAsync();

        var (done, error) = await migration;
        Assert.Equal((0, sqlState), (done, error?.SqlState));
        Assert.Equal(string.Empty, before.DifferenceTo(await trial.CatalogAsync()));
        await trial.RunAsync("update t set id = id + 10");
    }

    [Fact]
    public async Task Sessions_write_while_the_rows_are_read()
    {
        var probe = s_cases["one of many changes"].Plan(out var from, out _).Statements[0].Sql;
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(from));
        await using var migrator = await trial.OpenAsync();
        await using var transaction = await migrator.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand(probe, migrator, transaction)) await command.ExecuteNonQueryAsync();

        await trial.RunAsync("set lock_timeout = '1s'; insert into t values (1, 'a'); update t set email = 'b'; delete from t");

        Assert.Equal("AccessShareLock", await trial.ScalarAsync<string>("select string_agg(distinct mode, ', ') from pg_locks where relation = 't'::regclass and pid <> pg_backend_pid()"));
    }

    [Fact]
    public void Rows_are_read_before_any_statement_that_takes_a_lock()
    {
        var plan = s_cases["one of many changes"].Plan(out _, out _);

        Assert.StartsWith("DO $$", plan.SplitByTransaction()[0].Statements[0].Sql, StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Statements.Skip(1), statement => statement.Sql.StartsWith("DO ", StringComparison.Ordinal));
    }

    private sealed record Violation(string From, string To, string Rows, string Update, string Fix, string SqlState, params string[] Renames)
    {
        public MigrationPlan Plan(out SchemaModel from, out SchemaModel to)
        {
            var change = new SchemaChange(From, To, Renames);
            (from, to) = (change.Before, change.After);
            return change.Plan(PlanMode.Online);
        }
    }
}
