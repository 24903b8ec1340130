using System.Globalization;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Diff;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>What a file says about rewriting a table is true: PostgreSQL gives a table that it rewrites another file.</summary>
[Collection(MigrationTrial.Collection)]
public sealed class RewriteTests
{
    public static TheoryData<string, PlanMode> Columns
    {
        get
        {
            string[] columns =
            [
                "text('c')", "text('c').notNull().default('web')", "integer('c').notNull().default(7)", "timestamp('c').notNull().defaultNow()", "uuid('c').notNull().defaultRandom()",
                "uuid('c').defaultRandom()", "serial('c')", "integer('c').notNull().generatedAlwaysAsIdentity()", "integer('c').generatedAlwaysAs(sql`id + 1`)",
                "text('c').notNull().default(sql`lower('WEB')`)", "numeric('c').array().notNull().default(['1'])",
            ];
            var data = new TheoryData<string, PlanMode>();
            foreach (var column in columns)
            {
                data.Add(column, PlanMode.Online);
                data.Add(column, PlanMode.Plain);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_new_column_is_said_to_rewrite_its_table_exactly_where_it_does(string column, PlanMode mode)
    {
        var change = new SchemaChange("export const t = pgTable('t', { id: integer('id') });", $"export const t = pgTable('t', {{ id: integer('id'), c: {column} }});");

        await CheckAsync(change, change.Plan(mode));
    }

    [Theory]
    [InlineData("'DE'", PlanMode.Online)]
    [InlineData("(lower('DE'))", PlanMode.Online)]
    [InlineData("(gen_random_uuid())", PlanMode.Online)]
    [InlineData("'DE'", PlanMode.Plain)]
    [InlineData("(gen_random_uuid())", PlanMode.Plain)]
    public async Task A_value_for_existing_rows_leaves_no_default_and_rewrites_the_table_only_where_it_is_said(string value, PlanMode mode)
    {
        var change = new SchemaChange("export const t = pgTable('t', { id: integer('id') });", "export const t = pgTable('t', { id: integer('id'), c: text('c').notNull() });");
        var result = change.Diff();
        var plan = MigrationPlanner.Plan(result with { Changes = result.Changes.Select(it => it is Change.AddColumn add ? add with { Fill = value } : it).ToEquatableArray() }, mode);

        var trial = await CheckAsync(change, plan);

        Assert.DoesNotContain("DEFAULT", plan.Statements[^1].Sql.Replace("DROP DEFAULT", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("2", trial);
    }

    private static async Task<string> CheckAsync(SchemaChange change, MigrationPlan plan)
    {
        await using var trial = await MigrationTrial.StartAsync(Ddl.ForSchema(change.Before) + "insert into t values (1), (2);");
        var node = await trial.ScalarAsync<uint>("select pg_relation_filenode('t')");

        await trial.MigrateAsync(plan);

        var isRewritten = node != await trial.ScalarAsync<uint>("select pg_relation_filenode('t')");
        Assert.Equal(isRewritten, plan.Findings.Any(finding => finding.Descriptor == DiagnosticCatalogue.TableRewrite));
        var notes = string.Concat(plan.SplitByTransaction().Select(file => MigrationScript.File(file, linterNotes: true)));
        Assert.Equal(isRewritten, notes.Contains("so that PostgreSQL rewrites the table", StringComparison.Ordinal));
        Assert.Equal(string.Empty, (await MigrationTrial.CatalogOfAsync(Ddl.ForSchema(change.After))).DifferenceTo(await trial.CatalogAsync()));
        return (await trial.ScalarAsync<long>("select count(c) from t")).ToString(CultureInfo.InvariantCulture);
    }
}
