using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Recorded;

/// <summary>The option <c>casing</c> gives the names that drizzle-orm gives: on its own database the generated code would read other columns otherwise.</summary>
public sealed class CasingTests
{
    [Fact]
    public void Every_key_gets_the_name_that_drizzle_gives_it()
    {
        foreach (var row in RecordedWords.Rows("casing"))
        {
            var key = row[0].GetString()!;
            Assert.Equal((key, row[1].GetString()), (key, ColumnNaming.Convert(key, NameCasing.SnakeCase)));
            Assert.Equal((key, row[2].GetString()), (key, ColumnNaming.Convert(key, NameCasing.CamelCase)));
            Assert.Equal(key, ColumnNaming.Convert(key, NameCasing.AsWritten));
        }
    }

    [Theory]
    [InlineData("isV2", "is_v_2")]
    [InlineData("userS3Key", "user_s_3_key")]
    [InlineData("OAuth2Token", "o_auth2_token")]
    [InlineData("sha256Hash", "sha256_hash")]
    public void Digits_after_capitals_are_words_of_their_own(string key, string name)
    {
        var text = "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('tableV2', { " + key + ": text() });";
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, new SchemaOptions(NameCasing.SnakeCase));

        var table = Assert.Single(result.Model.Tables);
        Assert.Equal("tableV2", table.Name.Name);
        Assert.Equal(name, Assert.Single(table.Columns).Name);
    }

    [Fact]
    public void A_key_without_a_letter_or_digit_that_counts_is_an_impossible_name()
    {
        const string Text = "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { $: text() });";
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", Text)]), default, new SchemaOptions(NameCasing.SnakeCase));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "WIT3035");
    }
}
