using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Tests.Code;

public sealed class NamesOfTypesTests
{
    [Fact]
    public void A_row_is_called_as_the_tag_says_else_as_the_alias_says_else_by_the_singular()
    {
        var code = Build(
            Models.Keyed("people") with { Documentation = Models.Tag("entity", "Human"), SelectTypeName = "Person" },
            Models.Keyed("accounts") with { SelectTypeName = "SelectAccount" },
            Models.Keyed("issues"));

        Assert.Equal(["Human", "SelectAccount", "Issue"], code.Tables.Select(table => table.Names.Row));
        Assert.Equal(["People", "Accounts", "Issues"], code.Tables.Select(table => table.Names.Property));
        Assert.Equal(["PeopleTable", "AccountsTable", "IssuesTable"], code.Tables.Select(table => table.Names.Table));
    }

    [Fact]
    public void The_ending_of_an_export_that_says_table_is_dropped() =>
        Assert.Equal(new TableNames("User", "NewUser", "UserPatch", "UserColumns", "UserInclude", "UsersTable", "Users") { Queries = "UserQueryExtensions" }, Build(Models.Keyed("usersTable")).Tables[0].Names);

    [Fact]
    public void When_one_of_its_types_is_taken_a_table_gives_way_with_all_of_them()
    {
        var code = Build(Models.Keyed("users"), Models.Keyed("newUsers"), Models.Keyed("userPatches"));

        Assert.Equal(["User", "NewUserRow", "UserPatchRow"], code.Tables.Select(table => table.Names.Row));
    }

    [Fact]
    public void A_given_name_comes_before_an_enum_and_an_enum_before_a_derived_name()
    {
        var model = Models.Schema(Models.Keyed("statuses"), Models.Keyed("kinds") with { SelectTypeName = "Kind" }) with
        {
            Enums = new[] { Enum("statusEnum", "a"), Enum("kind", "a") },
        };
        var code = SchemaCodeBuilder.Build(model, Emitted.Options);

        Assert.Equal(["StatusRow", "Kind"], code.Tables.Select(table => table.Names.Row));
        Assert.Equal(["Status", "Kind2"], code.Enums.Select(type => type.TypeName));
    }

    [Theory]
    [InlineData("session", "Session")]
    [InlineData("migrations", "MigrationsTable")]
    [InlineData("schema", "SchemaTable")]
    [InlineData("definition", "DefinitionTable")]
    [InlineData("witDb", "WitDbTable")]
    [InlineData("equals", "EqualsTable")]
    public void A_table_leaves_the_members_of_the_database_class_alone(string export, string property) =>
        Assert.Equal(property, Build(Models.Keyed(export)).Tables[0].Names.Property);

    [Fact]
    public void Two_types_never_differ_in_case_only()
    {
        var code = Build(Models.Keyed("userId"), Models.Keyed("userid"));

        Assert.Equal(["UserId", "UseridRow"], code.Tables.Select(table => table.Names.Row));
    }

    [Theory]
    [InlineData("open,closed", "Open,Closed")]
    [InlineData("changes_requested,in-progress,IN_REVIEW", "ChangesRequested,InProgress,InReview")]
    [InlineData("+1,-1", "Plus1,Minus1")]
    [InlineData("1st,404", "_1st,_404")]
    [InlineData("c,c++,c#", "C,CPlusPlus,CSharp")]
    [InlineData("a b,a_b,a-b", "AB,AB2,AMinusB")]
    [InlineData(",!,🙂", "Empty,Not,Empty2")]
    [InlineData("class,Equals", "Class,Equals")]
    public void Labels_become_members(string labels, string members) =>
        Assert.Equal(members.Split(','), EnumCodeBuilder.Build("My.App", "E", Enum("e", labels.Split(','))).Members.Select(member => member.Name));

    [Fact]
    public void An_enum_is_qualified_where_its_name_alone_is_not_enough()
    {
        var model = new SchemaModel { Enums = new[] { Enum("mood", "a"), Enum("auditMood", "a") with { Name = new("audit", "mood") }, Enum("color", "a") } };
        var code = SchemaCodeBuilder.Build(model, Emitted.Options);

        Assert.Equal(["public.mood", "audit.mood", "color"], code.Database.Enums.Select(type => type.DataTypeName));
    }

    private static EnumType Enum(string name, params string[] labels) => new(QualifiedName.InPublic(name), name, labels);

    private static SchemaCode Build(params Table[] tables) => SchemaCodeBuilder.Build(Models.Schema(tables), Emitted.Options);
}
