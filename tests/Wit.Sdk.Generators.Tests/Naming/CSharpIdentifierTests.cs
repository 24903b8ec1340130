using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Naming;

public sealed class CSharpIdentifierTests
{
    [Theory]
    [InlineData("repoId", "RepoId")]
    [InlineData("repo_id", "RepoId")]
    [InlineData("repo-id", "RepoId")]
    [InlineData("repo id", "RepoId")]
    [InlineData("REPO_ID", "RepoId")]
    [InlineData("ID", "Id")]
    [InlineData("userID", "UserID")]
    [InlineData("oauth2Token", "Oauth2Token")]
    [InlineData("_private", "Private")]
    [InlineData("$money", "Money")]
    [InlineData("1st", "_1st")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("\U0001F600", "")]
    [InlineData("!?", "")]
    public void A_name_becomes_pascal_case(string text, string expected) => Assert.Equal(expected, CSharpIdentifier.Pascal(text));

    [Theory]
    [InlineData("RepoId", "repoId")]
    [InlineData("Id", "id")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("_1st", "_1st")]
    public void A_parameter_is_camel_case(string pascal, string expected) => Assert.Equal(expected, CSharpIdentifier.Camel(pascal));

    [Theory]
    [InlineData("My.App", "My.App")]
    [InlineData("my-app.Data", "my_app.Data")]
    [InlineData("2fa", "_2fa")]
    [InlineData("My.class", "My.@class")]
    [InlineData("", "Generated")]
    [InlineData(" . ", "Generated")]
    public void A_namespace_is_made_of_names(string text, string expected) => Assert.Equal(expected, CSharpIdentifier.Namespace(text));

    [Fact]
    public void Any_text_gives_a_name_that_the_compiler_takes_or_none() => Hunt.Check(Gen.String, text =>
    {
        var pascal = CSharpIdentifier.Pascal(text);
        return pascal.Length == 0
            || (SyntaxFacts.IsValidIdentifier(pascal) && SyntaxFacts.IsValidIdentifier(CSharpIdentifier.Escape(CSharpIdentifier.Camel(pascal)).TrimStart('@')));
    });

    [Fact]
    public void Every_reserved_word_of_the_compiler_is_escaped()
    {
        var words = SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Where(word => char.IsLetter(word[0]) && !word.StartsWith("__", StringComparison.Ordinal));

        Assert.All(words, word => Assert.Equal("@" + word, CSharpIdentifier.Escape(word)));
    }
}
