using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Generators.Tests;

public sealed class ExampleTests
{
    [Fact]
    public void The_example_of_the_contract_is_generated_as_it_stands_there()
    {
        var users = new Table(QualifiedName.InPublic("users"), "users", new[]
        {
            new Column("id", "id", new ColumnType.Uuid()) { NotNull = true, Default = new(ColumnDefaultKind.Expression, "gen_random_uuid()") },
            new Column("username", "username", new ColumnType.Text()) { NotNull = true },
            new Column("password_hash", "passwordHash", new ColumnType.Text()) { Documentation = Models.Tag("secret") },
            new Column("updated_at", "updatedAt", new ColumnType.Timestamp(WithTimeZone: true))
            {
                NotNull = true,
                Default = new(ColumnDefaultKind.Expression, "now()"),
                ClientOnUpdate = new(ClientValueKind.Now),
            },
        })
        {
            PrimaryKey = new("users_pkey", new[] { "id" }, IsInline: true),
            UniqueConstraints = new[] { new UniqueConstraint("users_username_unique", new[] { "username" }) },
            Documentation = new("Someone with an account.", default),
        };

        CodeSnapshots.Match("contract", Emitted.Compile(Models.Schema(users)));
    }
}
