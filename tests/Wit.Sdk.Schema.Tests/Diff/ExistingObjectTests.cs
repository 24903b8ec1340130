using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Sql;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>Views and roles that exist already are not the schema's: no migration names them.</summary>
public sealed class ExistingObjectTests
{
    private const string Columns = "{ id: integer('id') }";

    [Theory]
    [InlineData("pgView('v', " + Columns + ").existing()", "pgView('w', " + Columns + ").existing()", "view:public.v=public.w")]
    [InlineData("pgView('v', " + Columns + ").existing()", "pgSchema('s').view('v', " + Columns + ").existing()", "view:public.v=s.v")]
    [InlineData("pgMaterializedView('v', " + Columns + ").existing()", "pgMaterializedView('w', " + Columns + ").existing()", "view:public.v=public.w")]
    [InlineData("pgView('v', " + Columns + ").as(sql`select 1 as id`)", "pgView('w', " + Columns + ").existing()", "view:public.v=public.w")]
    [InlineData("pgRole('r').existing()", "pgRole('q').existing()", "role:r=q")]
    [InlineData("pgRole('r')", "pgRole('q').existing()", "role:r=q")]
    public void A_rename_of_what_exists_already_gives_no_sql(string before, string after, string rename)
    {
        var change = new SchemaChange($"export const v = {before};", $"export const v = {after};", rename);

        Assert.Empty(change.Plan(PlanMode.Online).Statements);
    }

    [Theory]
    [InlineData("pgView('v', " + Columns + ").existing()", "pgView('w', " + Columns + ").existing()")]
    [InlineData("pgView('v', " + Columns + ").existing()", "pgView('v', { id: integer('id'), n: integer('n') }).existing()")]
    public void Nor_does_another_name_or_column_without_a_rename(string before, string after) =>
        Assert.Empty(new SchemaChange($"export const v = {before};", $"export const v = {after};").Plan(PlanMode.Online).Statements);

    [Fact]
    public void A_view_of_the_schema_is_renamed_as_before() => Assert.Equal(
        ["ALTER VIEW \"public\".\"v\" RENAME TO \"w\""],
        new SchemaChange("export const v = pgView('v', " + Columns + ").as(sql`select 1 as id`);", "export const v = pgView('w', " + Columns + ").as(sql`select 1 as id`);", "view:public.v=public.w")
            .Plan(PlanMode.Online).Statements.Select(statement => statement.Sql));
}
