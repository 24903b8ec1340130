using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Diff;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>A name that a migration invents is free: no object has it before, meanwhile or after.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class InventedNamesTests
{
    private const string Ids = "{ id: integer('id').primaryKey() }";
    private static readonly string s_long = new('n', 60);

    private static readonly Dictionary<string, SchemaChange> s_cases = new(StringComparer.Ordinal)
    {
        ["a check has the name of the helper's"] = new(
            "export const t = pgTable('t', { email: text('email') }, () => [check('email_required', sql`true`)]);",
            "export const t = pgTable('t', { email: text('email').notNull() }, () => [check('email_required', sql`true`)]);"),
        ["a check that the same migration adds has it"] = new(
            "export const t = pgTable('t', { email: text('email') });",
            "export const t = pgTable('t', { email: text('email').notNull() }, () => [check('email_required', sql`true`)]);"),
        ["a check that the same migration drops has it"] = new(
            "export const t = pgTable('t', { email: text('email') }, () => [check('email_required', sql`true`)]);",
            "export const t = pgTable('t', { email: text('email').notNull() });"),
        ["a check that the same migration renames has it"] = new(
            "export const t = pgTable('t', { email: text('email') }, () => [check('email_required', sql`true`)]);",
            "export const t = pgTable('t', { email: text('email').notNull() }, () => [check('other', sql`true`)]);"),
        ["a foreign key, a unique constraint and a primary key have it and the next ones"] = new(
            "export const t = pgTable('t', { email: integer('email'), a: integer('a').unique('email_required'), b: integer('b') }, (t) => [primaryKey({ name: 'email_required2', columns: [t.a] }), foreignKey({ name: 'email_required3', columns: [t.b], foreignColumns: [t.a] })]);",
            "export const t = pgTable('t', { email: integer('email').notNull(), a: integer('a').unique('email_required'), b: integer('b') }, (t) => [primaryKey({ name: 'email_required2', columns: [t.a] }), foreignKey({ name: 'email_required3', columns: [t.b], foreignColumns: [t.a] })]);"),
        ["PostgreSQL cuts the column's name and a check has what is left"] = new(
            $"export const t = pgTable('t', {{ a: text('{s_long}') }}, () => [check('{s_long[..54]}_required', sql`true`)]);",
            $"export const t = pgTable('t', {{ a: text('{s_long}').notNull() }}, () => [check('{s_long[..54]}_required', sql`true`)]);"),
        ["two columns whose names are alike where they are cut become required"] = new(
            $"export const t = pgTable('t', {{ a: text('{s_long}a'), b: text('{s_long}b') }});",
            $"export const t = pgTable('t', {{ a: text('{s_long}a').notNull(), b: text('{s_long}b').notNull() }});"),
        ["a table, a view, a sequence and an enum have the name of the enum that is replaced"] = new(
            $"export const e = pgEnum('e', ['a', 'b']); export const t = pgTable('e__old', {Ids}); export const v = pgView('e__old2').as((qb) => qb.select().from(t)); export const s = pgSequence('e__old3'); export const f = pgEnum('e__old4', ['x']); export const u = pgTable('u', {{ e: e('e') }});",
            $"export const e = pgEnum('e', ['b', 'a']); export const t = pgTable('e__old', {Ids}); export const v = pgView('e__old2').as((qb) => qb.select().from(t)); export const s = pgSequence('e__old3'); export const f = pgEnum('e__old4', ['x']); export const u = pgTable('u', {{ e: e('e') }});"),
        ["two enums whose names are alike where they are cut are replaced"] = new(
            $"export const e = pgEnum('{s_long}a', ['a', 'b']); export const f = pgEnum('{s_long}b', ['a', 'b']);",
            $"export const e = pgEnum('{s_long}a', ['b', 'a']); export const f = pgEnum('{s_long}b', ['b', 'a']);"),
        ["a table has the name between two that change names"] = new(
            $"export const a = pgTable('a', {{ n: integer('n') }}); export const b = pgTable('b', {{ m: integer('m') }}); export const c = pgTable('b__moving', {Ids}); export const d = pgTable('a__moving', {Ids});",
            $"export const a = pgTable('b', {{ n: integer('n') }}); export const b = pgTable('a', {{ m: integer('m') }}); export const c = pgTable('b__moving', {Ids}); export const d = pgTable('a__moving', {Ids});",
            "table:public.a=public.b", "table:public.b=public.a"),
        ["an index has the name between two tables that change names"] = new(
            "export const a = pgTable('a', { n: integer('n') }, (t) => [index('b__moving').on(t.n)]); export const b = pgTable('b', { m: integer('m') }, (t) => [index('a__moving').on(t.m)]);",
            "export const a = pgTable('b', { n: integer('n') }, (t) => [index('b__moving').on(t.n)]); export const b = pgTable('a', { m: integer('m') }, (t) => [index('a__moving').on(t.m)]);",
            "table:public.a=public.b", "table:public.b=public.a"),
        ["a column has the name between two that change names"] = new(
            "export const t = pgTable('t', { a: integer('a'), b: text('b'), c: integer('b__moving'), d: integer('a__moving') });",
            "export const t = pgTable('t', { a: integer('b'), b: text('a'), c: integer('b__moving'), d: integer('a__moving') });",
            "column:public.t.a=public.t.b", "column:public.t.b=public.t.a"),
        ["an index has the name of the table that makes way"] = new(
            $"export const a = pgTable('a', {Ids}); export const b = pgTable('b', {{ n: integer('n') }}, (t) => [index('a__dropped').on(t.n)]);",
            "export const b = pgTable('a', { n: integer('n') }, (t) => [index('a__dropped').on(t.n)]);",
            "table:public.b=public.a"),
    };

    public static TheoryData<string, PlanMode> Names
    {
        get
        {
            var data = new TheoryData<string, PlanMode>();
            foreach (var name in s_cases.Keys)
            {
                data.Add(name, PlanMode.Online);
                data.Add(name, PlanMode.Plain);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_migration_applies_and_leaves_the_catalog_of_the_schema(string name, PlanMode mode)
    {
        var change = s_cases[name];
        var expected = await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(change.After));
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(change.Before));

        await trial.MigrateAsync(change.Plan(mode));

        Assert.Equal(string.Empty, expected.DifferenceTo(await trial.CatalogAsync()));
    }
}
