using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Diff;

public sealed class RenameTests
{
    [Theory]
    [InlineData("table:public.users=public.people", ObjectKind.Table, "public.users", "public.people")]
    [InlineData("column:public.users.id=public.people.key", ObjectKind.Column, "public.users.id", "public.people.key")]
    [InlineData("schema:a=b", ObjectKind.Schema, "a", "b")]
    [InlineData("enum:public.\"a=b.c\"=public.d", ObjectKind.Enum, "public.\"a=b.c\"", "public.d")]
    [InlineData("view:public.\"a\"\"b\"=public.c", ObjectKind.View, "public.\"a\"\"b\"", "public.c")]
    public void A_flag_reads_as_it_is_written(string text, ObjectKind kind, string old, string @new)
    {
        var rename = Rename.Parse(text);

        Assert.Equal(new Rename(kind, old, @new), rename);
        Assert.Equal(text, rename!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("table")]
    [InlineData("table:")]
    [InlineData("table:a")]
    [InlineData("table:a=")]
    [InlineData("table:=b")]
    [InlineData("table:a..b=c.d")]
    [InlineData("table:\"a=b")]
    [InlineData("Table:a=b")]
    [InlineData("index:public.a=public.b")]
    public void A_flag_of_another_form_is_none(string text) => Assert.Null(Rename.Parse(text));

    [Theory]
    [InlineData("table:public.nobody=public.people", "'public.nobody' is not in the schema before")]
    [InlineData("table:public.users=public.nobody", "'public.nobody' is not in the schema after")]
    [InlineData("column:public.users.id=public.posts.id", "the table of 'public.users.id' is 'public.users' in the schema after")]
    [InlineData("table:users=people", "'users' is not in the schema before")]
    public void A_rename_that_does_not_fit_is_an_error_that_says_why(string rename, string reason)
    {
        var result = SchemaDiffer.Diff(Schema("users", "posts"), Schema("people", "posts"), new[] { Rename.Parse(rename)! });

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("WIT4011", error.Code);
        Assert.Equal($"the rename '{rename}' does not fit: {reason}", error.Message);
        Assert.True(result.HasErrors);
    }

    [Theory]
    [InlineData("table:users=public.people", "did you mean 'public.users'?")]
    [InlineData("table:public.user=public.people", "did you mean 'public.users'?")]
    [InlineData("table:public.users=public.poeple", "did you mean 'public.people'?")]
    [InlineData("column:public.users.idd=public.people.id", "did you mean 'public.users.id'?")]
    [InlineData("table:public.nothing_like_it=public.people", "write `kind:old=new` with OLD a path in the schema before and NEW one in the schema after")]
    public void A_rename_of_what_is_not_there_says_what_may_be_meant(string rename, string help)
    {
        var result = SchemaDiffer.Diff(Schema("users", "posts"), Schema("people", "posts"), new[] { Rename.Parse(rename)! });

        Assert.Equal(help, Assert.Single(result.Diagnostics).Help);
    }

    [Fact]
    public void What_goes_makes_way_for_what_takes_its_name()
    {
        var result = SchemaDiffer.Diff(Schema("users", "users_v2", "users__dropped"), Schema("users", "users__dropped"), new[] { Rename.Parse("table:public.users_v2=public.users")! });

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["rename table public.users to public.users__dropped2", "rename table public.users_v2 to public.users", "drop table public.users__dropped2"],
            result.Changes.Select(ChangeSummary.Describe));
        Assert.Contains(new Rename(ObjectKind.Table, "public.users", "public.users__dropped2"), result.Renames);
    }

    [Fact]
    public void What_is_not_of_the_schema_does_not_make_way()
    {
        static Role Role(string name, bool isExisting) => new(name, CreateDatabase: false, CreateRole: false, Inherit: true, isExisting);
        var from = new SchemaModel { Roles = new[] { Role("reader", isExisting: true), Role("visitor", isExisting: false) } };
        var to = new SchemaModel { Roles = new[] { Role("reader", isExisting: false) } };

        var result = SchemaDiffer.Diff(from, to, new[] { Rename.Parse("role:visitor=reader")! });

        Assert.Equal("the rename 'role:visitor=reader' does not fit: the schema before has the new name already", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void A_circle_of_renames_goes_by_a_name_between()
    {
        var renames = new[] { Rename.Parse("table:public.a=public.b")!, Rename.Parse("table:public.b=public.a")! };

        var result = SchemaDiffer.Diff(Schema("a", "b"), Schema("a", "b"), renames);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["rename table public.a to public.b__moving", "rename table public.b to public.a", "rename table public.b__moving to public.b"],
            result.Changes.Select(ChangeSummary.Describe));
    }

    [Fact]
    public void A_table_that_goes_while_another_comes_is_a_question()
    {
        var result = SchemaDiffer.Diff(Schema("users", "posts"), Schema("people", "posts", "tags"), []);

        var question = Assert.Single(result.Questions);
        Assert.Equal(ObjectKind.Table, question.Kind);
        Assert.Equal(["public.users"], question.Removed);
        Assert.Equal(["public.people", "public.tags"], question.Added);
        Assert.Equal(["table:public.users=public.people", "table:public.users=public.tags"], question.PossibleRenames.Select(rename => rename.ToString()));
    }

    [Fact]
    public void A_column_that_goes_while_another_of_the_same_table_comes_is_a_question_in_the_paths_of_flags()
    {
        var from = new SchemaModel { Tables = new[] { Table("users", "id", "name") } };
        var to = new SchemaModel { Tables = new[] { Table("people", "id", "full_name") } };

        var result = SchemaDiffer.Diff(from, to, new[] { Rename.Parse("table:public.users=public.people")! });

        Assert.Equal(["column:public.users.name=public.people.full_name"], Assert.Single(result.Questions).PossibleRenames.Select(rename => rename.ToString()));
    }

    [Fact]
    public void What_only_comes_or_only_goes_is_no_question() =>
        Assert.All([SchemaDiffer.Diff(Schema("a"), Schema("a", "b"), []), SchemaDiffer.Diff(Schema("a", "b"), Schema("a"), [])], result => Assert.Empty(result.Questions));

    private static SchemaModel Schema(params string[] tables) => new() { Tables = tables.Select(name => Table(name, "id")).ToEquatableArray() };

    private static Table Table(string name, params string[] columns) => new(
        QualifiedName.InPublic(name), name, columns.Select(column => new Column(column, column, new ColumnType.Integer())).ToEquatableArray());
}
