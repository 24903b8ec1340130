using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax;

namespace Wit.Sdk.Sql.Tests.Syntax;

public sealed class NameTests
{
    [Fact]
    public void A_qualified_name_knows_its_schema_and_its_last_part()
    {
        var name = new QualifiedName(new TextSpan(0, 12), [new Name(new TextSpan(0, 6), "public", false), new Name(new TextSpan(7, 5), "users", false)]);

        Assert.Equal(("public", "users", "public.users"), (name.Qualifier?.Text, name.Last.Text, name.ToString()));
    }

    [Fact]
    public void A_name_alone_has_no_schema() => Assert.Null(new QualifiedName(default, [new Name(default, "users", false)]).Qualifier);
}
