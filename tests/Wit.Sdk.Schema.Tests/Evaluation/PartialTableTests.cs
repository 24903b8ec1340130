using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>A table with an error in it stays, with all that is known of it, and the error is the only one.</summary>
public sealed class PartialTableTests
{
    private const string Head = "import { check, foreignKey, index, integer, jsonb, pgEnum, pgSchema, pgTable, primaryKey, text, timestamp, unique, uuid, varchar } from 'drizzle-orm/pg-core';\n"
        + "import { relations, sql } from 'drizzle-orm';\nimport { helper } from 'a-package';\n";

    private const string Child = "\nexport const child = pgTable('child', {\n  id: integer().primaryKey(),\n  parentId: integer().notNull().references(() => t.id),\n"
        + "  /** @numberedBy t.last */\n  number: integer().notNull(),\n}, (c) => [unique().on(c.parentId, c.number)]);"
        + "\nexport const rel = relations(child, ({ one }) => ({ parent: one(t, { fields: [child.parentId], references: [t.id] }) }));";

    [Theory]
    [InlineData("title: text().notNul()", "WIT2003", "title")]
    [InlineData("title: text().notNul().unique()", "WIT2003", "title")]
    [InlineData("title: text().notNull", "WIT2008", "title")]
    [InlineData("title: text().defaultRandom()", "WIT2003", "title")]
    [InlineData("title: txt()", "WIT2001", "")]
    [InlineData("title: helper('title')", "WIT2006", "")]
    [InlineData("title: (() => { throw new Error('no'); })()", "WIT2009", "")]
    [InlineData("title: 'text'", "WIT2008", "")]
    [InlineData("title: varchar({ length: 'x' })", "WIT2008", "title")]
    [InlineData("title: text().array('x')", "WIT2008", "title")]
    [InlineData("title: text().default(process.env.X)", "WIT2007", "title")]
    [InlineData("title: integer().default({ a: 1 })", "WIT3023", "title")]
    [InlineData("title: text(process.env.X)", "WIT2007", "title")]
    [InlineData("title: text().unique(5)", "WIT2008", "title")]
    [InlineData("title: text().generatedAlwaysAs({})", "WIT2008", "title")]
    [InlineData("title: integer().generatedAlwaysAsIdentity({ startWith: {} })", "WIT2008", "title")]
    [InlineData("title: integer().references(() => t.idd)", "", "title")]
    [InlineData("title: text(), ...helper", "WIT2006", "title")]
    [InlineData("title: text(), [process.env.X]: text()", "WIT2007", "title")]
    public void A_table_keeps_the_columns_that_are_known(string member, string code, string column)
    {
        var result = Compile("export const t = pgTable('t', {\n  id: integer().primaryKey(),\n  " + member + ",\n  last: integer().notNull().default(0),\n}, (t) => [index().on(t.last)]);" + Child);

        AssertOneError(result, code);
        var table = result.Model.Tables.Single(table => table.ExportName == "t");
        Assert.Equal(["id", column, "last"], column.Length == 0 ? ["id", "", .. table.Columns.Skip(1).Select(item => item.Name)] : table.Columns.Select(item => item.Name));
        Assert.True(table.IsPartial);
        Assert.NotNull(table.PrimaryKey);
        Assert.Single(table.Indexes);
        Assert.Single(result.Model.Tables.Single(table => table.ExportName == "child").Relations);
    }

    [Theory]
    [InlineData("pgTable('t', { id: integer().primaryKy(), last: integer().notNull() })", "WIT2003")]
    [InlineData("pgTable('t', { id: uuid().primaryKy(), last: integer().notNull() })", "WIT2003")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNul() })", "WIT2003")]
    [InlineData("pgTable('t', { id: intger().primaryKey(), last: integer().notNull() })", "WIT2001")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: helper() })", "WIT2006")]
    [InlineData("pgTable(process.env.X, { id: integer().primaryKey(), last: integer().notNull() })", "WIT2007")]
    [InlineData("pgTable(`${process.env.PREFIX ?? 'app'}_t`, { id: integer().primaryKey(), last: integer().notNull() })", "WIT2007")]
    [InlineData("pgTable('t', helper)", "WIT2006")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNull() }, (t) => [index().on(t.lst)])", "WIT2003")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNull() }, (t) => [indx().on(t.last)])", "WIT2001")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNull() }, (t) => [helper(t), index().on(t.last)])", "WIT2006")]
    [InlineData("pgTable('t', { id: integer(), last: integer().notNull() }, (t) => [primaryKey({ columns: [t.idd] })])", "WIT2003")]
    [InlineData("pgTable('t', { id: integer(), last: integer().notNull() }, (t) => [unique().on(t.idd)])", "WIT2003")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNull() }, (t) => [check('c', 'last > 0')])", "WIT2008")]
    [InlineData("pgTable('t', { id: integer().primaryKey(), last: integer().notNull().references(() => t.id, { onDelete: 'casacde' }) })", "WIT3022")]
    public void An_error_in_one_table_has_no_echo_in_another(string table, string code)
    {
        var result = Compile("export const t = " + table + ";" + Child);

        AssertOneError(result, code);
        Assert.Equal(["t", "child"], result.Model.Tables.Select(item => item.ExportName).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void What_follows_a_misspelt_modifier_counts()
    {
        var column = Compile("export const t = pgTable('t', { a: text('b').notNul().unique().default('x').notNull() });").Model.Tables.Single().Columns.Single();

        Assert.Equal("b", column.Name);
        Assert.True(column.NotNull);
        Assert.Equal("'x'", column.Default?.Sql);
    }

    [Fact]
    public void A_misspelt_modifier_of_a_shared_column_is_one_error()
    {
        var result = Compile("const times = { at: timestamp().notNul() };\nexport const a = pgTable('a', { ...times });\nexport const b = pgTable('b', { ...times });");

        AssertOneError(result, "WIT2003");
        Assert.Equal(2, result.Model.Tables.Count);
    }

    [Fact]
    public void A_default_that_holds_an_error_still_spares_an_insert_its_value()
    {
        var column = Compile("export const t = pgTable('t', { a: text().notNull().default(process.env.X) });").Model.Tables.Single().Columns.Single();

        Assert.NotNull(column.Default);
    }

    [Theory]
    [InlineData("['a', 5, 'b']", "WIT2008")]
    [InlineData("['a', process.env.X, 'b']", "WIT2007")]
    [InlineData("['a', ...helper, 'b']", "WIT2006")]
    public void An_enum_keeps_the_labels_that_are_known(string labels, string code)
    {
        var result = Compile("export const state = pgEnum('state', " + labels + ");\nexport const t = pgTable('t', { s: state().default('c') });");

        AssertOneError(result, code);
        Assert.Equal(["a", "b"], result.Model.Enums.Single().Labels);
        Assert.Single(result.Model.Tables.Single().Columns);
    }

    private static void AssertOneError(CompilationResult result, string code)
    {
        var told = result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hint).Select(diagnostic => diagnostic.ToString()).ToList();
        if (code.Length == 0)
            Assert.True(told.Count <= 1, string.Join('\n', told));
        else
            Assert.Contains(code, Assert.Single(told), StringComparison.Ordinal);
    }

    private static CompilationResult Compile(string text) => SchemaCompiler.Compile(new([new SourceFile("schema.ts", Head + text)]), default, SchemaOptions.Default);
}
