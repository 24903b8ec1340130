using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Tests.Code;

public sealed class HelpersTests
{
    private static readonly Table Issues = Models.Keyed(
        "issues",
        Models.Column("repoId", new ColumnType.Uuid()),
        Models.Column("number", new ColumnType.Integer()),
        Models.Column("state", new ColumnType.Text()),
        Models.Column("authorId", new ColumnType.Uuid(), notNull: false));

    [Fact]
    public void Each_key_finds_one_row_and_equal_keys_do_so_once()
    {
        var table = Build(Issues with
        {
            UniqueConstraints = new[] { new UniqueConstraint("u", new[] { "repoId", "number" }) },
            Indexes = new[] { Unique("same", "repoId", "number"), Unique("other", "number", "state") },
        });

        Assert.Equal(["ById", "ByRepoIdAndNumber", "ByNumberAndState"], table.Keys.Select(key => key.Suffix));
        Assert.Equal(["PrimaryKey", "RepoIdAndNumber", "NumberAndState"], table.Keys.Select(key => key.Member));
    }

    [Fact]
    public void A_partial_unique_index_is_a_key_that_finds_among_the_rows_that_it_covers()
    {
        var files = Emitted.Compile(Models.Schema(Issues with { Indexes = new[] { Unique("alive", "number") with { Where = "\"state\" = 'open'" } } }));
        var source = files.Single(file => file.Name == "IssuesTable").Source;

        Assert.Contains("Number { get; } = new(\"alive\", [\"number\"]) { FilterSql = \"\\\"state\\\" = 'open'\" };", source, StringComparison.Ordinal);
        Assert.Contains("FindByNumberAsync", source, StringComparison.Ordinal);
        Assert.Contains("\"\\\"number\\\" = $1 AND (\\\"state\\\" = 'open')\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_over_an_expression_is_no_key_and_ends_the_prefixes()
    {
        var table = Build(Issues with
        {
            Indexes = new[] { new Index("lower", new[] { new IndexColumn("repoId"), new IndexColumn("lower(state)", IsExpression: true), new IndexColumn("number") }) { IsUnique = true } },
        });

        Assert.Equal(["ById"], table.Keys.Select(key => key.Suffix));
        Assert.Equal(["ByRepoId"], Lists(table).Select(list => list.Suffix));
    }

    [Fact]
    public void Each_foreign_key_and_each_prefix_lists_rows_in_the_order_of_the_index_and_pages_then_by_the_primary_key()
    {
        var table = Build(Issues with
        {
            ForeignKeys = new[] { new ForeignKey("fk", new[] { "authorId" }, QualifiedName.InPublic("users"), new[] { "id" }) },
            Indexes = new[]
            {
                new Index("plain", new[] { new IndexColumn("repoId") }),
                new Index("i", new[] { new IndexColumn("repoId"), new IndexColumn("state"), new IndexColumn("number") { Descending = true } }),
            },
        });

        Assert.Equal(
            ["ByAuthorId:  | \"id\"", "ByRepoId: \"state\", \"number\" DESC NULLS LAST | \"id\" DESC", "ByRepoIdAndState: \"number\" DESC NULLS LAST | \"id\" DESC", "ByRepoIdAndStateAndNumber:  | \"id\""],
            Lists(table).Select(list => list.Suffix + ": " + OrderBy(list)));
    }

    [Theory]
    [InlineData(false, false, "\"number\" | \"id\"")]
    [InlineData(false, true, "\"number\" NULLS FIRST | \"id\"")]
    [InlineData(true, false, "\"number\" DESC NULLS LAST | \"id\" DESC")]
    [InlineData(true, true, "\"number\" DESC | \"id\" DESC")]
    public void The_order_is_spelled_as_the_index_has_it(bool descending, bool nullsFirst, string orderBy)
    {
        var number = new IndexColumn("number") { Descending = descending, NullsFirst = nullsFirst };
        var table = Build(Issues with { Indexes = new[] { new Index("i", new[] { new IndexColumn("repoId"), number }) } });

        Assert.Equal(orderBy, OrderBy(Lists(table)[0]));
    }

    [Fact]
    public void A_whole_unique_key_is_left_to_find_and_orders_rows_without_the_primary_key()
    {
        var table = Build(Issues with { UniqueConstraints = new[] { new UniqueConstraint("u", new[] { "repoId", "number" }) } });

        Assert.Equal(["ByRepoId: \"number\" | "], Lists(table).Select(list => list.Suffix + ": " + OrderBy(list)));
    }

    [Fact]
    public void A_unique_key_over_a_nullable_column_may_hold_for_many_rows_and_so_is_listed_too()
    {
        var table = Build(Issues with { UniqueConstraints = new[] { new UniqueConstraint("u", new[] { "authorId", "number" }) } });

        Assert.Equal(["ByAuthorId", "ByAuthorIdAndNumber"], Lists(table).Select(list => list.Suffix));
    }

    [Theory]
    [InlineData("gin")]
    [InlineData("hnsw")]
    public void An_index_that_is_not_ordered_lists_nothing(string method) =>
        Assert.Empty(Lists(Build(Issues with { Indexes = new[] { new Index("i", new[] { new IndexColumn("state") }) { Method = method } } })));

    [Fact]
    public void A_partial_index_lists_nothing_since_a_list_would_scan_the_table() =>
        Assert.Empty(Lists(Build(Issues with { Indexes = new[] { new Index("i", new[] { new IndexColumn("state") }) { Where = "x" } } })));

    [Fact]
    public void The_parts_of_a_composite_primary_key_are_the_first_parameters_of_update_and_delete()
    {
        var members = Models.Table("members", Models.Column("orgId", new ColumnType.Uuid()), Models.Column("userId", new ColumnType.Uuid())) with
        {
            PrimaryKey = new("members_pk", new[] { "userId", "orgId" }, IsInline: false),
        };
        var source = Emitted.Compile(Models.Schema(members)).Single(file => file.Name == "MembersTable").Source;

        Assert.Contains("UpdateAsync(Guid userId, Guid orgId, MemberPatch patch, ", source, StringComparison.Ordinal);
        Assert.Contains("DeleteAsync(Guid userId, Guid orgId, ", source, StringComparison.Ordinal);
        Assert.Contains("ListByUserIdAsync(", source, StringComparison.Ordinal);
        Assert.DoesNotContain("ListByOrgIdAsync(", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_key_has_no_helper_by_a_key()
    {
        var source = Emitted.Compile(Models.Schema(Models.Table("log", Models.Column("text", new ColumnType.Text())))).Single(file => file.Name == "LogTable").Source;

        Assert.Contains("InsertAsync(", source, StringComparison.Ordinal);
        Assert.DoesNotContain("UpdateAsync(string", source, StringComparison.Ordinal);
        Assert.DoesNotContain("UpsertAsync(", source, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteAsync(string", source, StringComparison.Ordinal);
        Assert.DoesNotContain("PageAsync(", source, StringComparison.Ordinal);
    }

    /// <summary>The lists of some rows only; that of all rows comes first.</summary>
    private static IReadOnlyList<ListCode> Lists(TableCode table)
    {
        Assert.Equal(string.Empty, table.Lists[0].Suffix);
        return [.. table.Lists.Skip(1)];
    }

    /// <summary>The order of the list, and behind the bar what pages add to it.</summary>
    private static string OrderBy(ListCode list) => Sql(list.Order) + " | " + Sql(list.Ties);

    private static string Sql(IEnumerable<OrderPartCode> order) => string.Join(", ", order.Select(part => part.Sql));

    private static Index Unique(string name, params string[] columns) =>
        new(name, columns.Select(column => new IndexColumn(column)).ToEquatableArray()) { IsUnique = true };

    private static TableCode Build(Table table) => TableCodeBuilder.Build(SchemaCodeBuilder.Build(Models.Schema(table), Emitted.Options).Tables[0]);
}
