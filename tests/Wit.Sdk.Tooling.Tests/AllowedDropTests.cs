using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Tests;

public sealed class AllowedDropTests
{
    [Theory]
    [InlineData("table:public.users", "table:public.users")]
    [InlineData("table:users", "table:public.users")]
    [InlineData("column:users.name", "column:public.users.name")]
    [InlineData("column:app.users.name", "column:app.users.name")]
    [InlineData("schema:app", "schema:app")]
    [InlineData("enum:public.\"a.b\"", "enum:public.\"a.b\"")]
    [InlineData("ENUM:mood", "enum:public.mood")]
    public void Consent_names_a_kind_and_an_object(string text, string expected) => Assert.Equal(expected, AllowedDrop.Parse(text).ToString());

    [Theory]
    [InlineData("users")]
    [InlineData("table:")]
    [InlineData("tabel:users")]
    [InlineData("4:users")]
    [InlineData("table:public..users")]
    public void Anything_else_is_a_wrong_call(string text) => Assert.True(Assert.Throws<ToolException>(() => AllowedDrop.Parse(text)).IsUsage);
}
