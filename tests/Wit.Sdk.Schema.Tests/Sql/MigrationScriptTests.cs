using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Sql;
using Index = Wit.Sdk.Schema.Model.Constraints.Index;

namespace Wit.Sdk.Schema.Tests.Sql;

public sealed class MigrationScriptTests
{
    private static readonly Table s_table = new(QualifiedName.InPublic("t"), "t", new[] { new Column("id", "id", new ColumnType.Integer()) });

    private static readonly Index s_index = new("i", new[] { new IndexColumn("id") }) { IsConcurrent = true };

    [Fact]
    public void A_file_says_what_it_does_and_has_the_breakpoints_of_drizzle_kit()
    {
        var plan = Ddl.Plan(new SchemaModel { Schemas = new[] { new NamedSchema("app", "app") }, Tables = new[] { s_table, s_table with { Name = QualifiedName.InPublic("u") } } });

        Assert.Equal(
            """
            -- Create schema app.
            -- Create table public.t.
            -- Create table public.u.
            -- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
            -- (a file runs once, and the migrator waits for locks only so long before it tries again)
            -- squawk-ignore-file prefer-bigint-over-int
            -- (the types are those of the schema)
            CREATE SCHEMA "app";--> statement-breakpoint
            CREATE TABLE "t" (
            	"id" integer
            );
            --> statement-breakpoint
            CREATE TABLE "u" (
            	"id" integer
            );

            """.ReplaceLineEndings("\n"),
            MigrationScript.File(plan, linterNotes: true));
        Assert.DoesNotContain("squawk", MigrationScript.File(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_sql_has_none()
    {
        var plan = Ddl.Plan(new SchemaModel { Tables = new[] { s_table with { Indexes = new[] { s_index } } } });

        Assert.Equal("CREATE TABLE \"t\" (\n\t\"id\" integer\n);\n\nCREATE INDEX \"i\" ON \"t\" USING btree (\"id\");\n", MigrationScript.Plain(plan));
    }

    [Fact]
    public void A_concurrent_index_on_a_table_that_exists_stands_alone_in_its_file()
    {
        var changes = new Change[] { new Change.CreateIndex(s_table.Name, s_index, IsTableNew: false), new Change.AddColumn(s_table.Name, s_table.Columns[0]) };

        var files = MigrationPlanner.Plan(ChangeOrder.Sort(changes)).SplitByTransaction().Select(file => MigrationScript.File(file, linterNotes: true)).ToList();

        Assert.Equal(2, files.Count);
        Assert.EndsWith(")\nALTER TABLE \"t\" ADD COLUMN \"id\" integer;\n", files[0], StringComparison.Ordinal);
        Assert.StartsWith("-- wit:no-transaction\n-- (runs outside of a transaction, by wit or the app; drizzle's own migrator puts all files into one, and for it there is `wit generate --plain`)\n-- Create index public.t.i.\n-- squawk-ignore-file", files[1], StringComparison.Ordinal);
        Assert.EndsWith(")\nCREATE INDEX CONCURRENTLY \"i\" ON \"t\" USING btree (\"id\");\n", files[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_outside_of_a_transaction_shares_a_file_and_nothing_else_is_in_it()
    {
        var first = s_table with { Columns = new[] { s_table.Columns[0], new Column("n", "n", new ColumnType.Integer()) } };
        var second = first with
        {
            UniqueConstraints = new[] { new UniqueConstraint("u", new[] { "n" }) },
            Indexes = new[] { s_index, s_index with { Name = "j" }, s_index with { Name = "k", IsUnique = true } },
            Checks = new[] { new CheckConstraint("c", "n > 0") },
        };
        var result = SchemaDiffer.Diff(new SchemaModel { Tables = new[] { first } }, new SchemaModel { Tables = new[] { second } }, []);

        var files = MigrationPlanner.Plan(result.Changes, PlanMode.Online).SplitByTransaction();

        Assert.Equal([true, false, true], files.Select(file => file.IsTransactional));
        Assert.Equal(4, files[1].Statements.Count);
        Assert.All(files[1].Statements, statement => Assert.False(statement.Transactional));
        Assert.StartsWith("-- wit:no-transaction\n", MigrationScript.File(files[1]), StringComparison.Ordinal);
        Assert.Equal(
            ["ALTER TABLE \"t\" VALIDATE CONSTRAINT \"c\"", "ALTER TABLE \"t\" ADD CONSTRAINT \"u\" UNIQUE USING INDEX \"u\""],
            files[2].Statements.Select(statement => statement.Sql));
    }

    [Theory]
    [InlineData("a\nDROP TABLE x", "-- Create schema \"a DROP TABLE x\".")]
    [InlineData("a--> statement-breakpoint", "-- Create schema \"a- -> statement-breakpoint\".")]
    public void A_name_does_not_get_out_of_the_comment(string name, string line)
    {
        var file = MigrationScript.File(MigrationPlanner.Plan(new Change[] { new Change.CreateSchema(new NamedSchema(name, "x")) }));

        Assert.Equal(line, file.Split('\n')[0]);
    }

    [Fact]
    public void The_ddl_of_a_table_is_its_own_and_that_of_no_table_is_empty()
    {
        var model = new SchemaModel { Tables = new[] { s_table, s_table with { Name = QualifiedName.InPublic("u") } } };

        Assert.Equal("CREATE TABLE \"t\" (\n\t\"id\" integer\n);\n\n", Ddl.ForTable(model, s_table.Name));
        Assert.Empty(Ddl.ForTable(model, QualifiedName.InPublic("nobody")));
    }
}
