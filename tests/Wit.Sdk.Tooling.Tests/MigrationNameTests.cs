using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Tests;

public sealed class MigrationNameTests
{
    [Fact]
    public void A_new_table_names_it() => Assert.Equal("add_labels", Name(Models.Of(), Models.Of(Models.Table("labels", "name"))));

    [Fact]
    public void Several_tables_do_too() =>
        Assert.Equal("add_labels_add_issues", Name(Models.Of(), Models.Of(Models.Table("labels"), Models.Table("issues"))));

    [Fact]
    public void Many_are_counted() => Assert.Equal(
        "add_table_number_0_add_table_number_1_and_8_more",
        Name(Models.Of(), Models.Of([.. Enumerable.Range(0, 10).Select(i => Models.Table($"table_number_{i}"))])));

    [Fact]
    public void A_changed_column_names_it() => Assert.Equal("add_users_email", Name(Models.Of(Models.Table("users")), Models.Of(Models.Table("users", "email"))));

    [Fact]
    public void A_name_that_no_file_can_have_is_made_one()
    {
        var name = Name(Models.Of(), Models.Of(Models.Table("a/b \"c\" é")));
        Assert.Equal("add_a_b_c", name);
    }

    [Fact]
    public void A_long_name_is_cut()
    {
        var name = Name(Models.Of(), Models.Of(Models.Table(new string('x', 63))));
        Assert.Equal(50, name.Length);
    }

    [Fact]
    public void A_key_or_an_index_is_named_by_its_own_name()
    {
        var users = Models.Table("users", "name");
        Assert.Equal("add_users_name_unique", Name(Models.Of(users), Models.Of(users with { UniqueConstraints = new[] { new UniqueConstraint("users_name_unique", new[] { "name" }) } })));
    }

    [Fact]
    public void A_label_that_goes_names_it()
    {
        var mood = new EnumType(QualifiedName.InPublic("mood"), "mood", new[] { "a", "b" });
        Assert.Equal("drop_mood_b", Name(new SchemaModel { Enums = new[] { mood } }, new SchemaModel { Enums = new[] { mood with { Labels = new[] { "a" } } } }));
    }

    private static string Name(SchemaModel from, SchemaModel to) => MigrationName.From(SchemaStep.Between(from, to, Answers.None).Changes, isFirst: false);
}
