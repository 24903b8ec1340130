using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Recorded;

/// <summary>Tags reach the model from every place where TypeScript reads them.</summary>
public sealed class TagPlaceTests
{
    [Theory]
    [InlineData("/** Hash of the password. @secret */\n  hash: text(),")]
    [InlineData("/**\n   * Hash of the password.\n   * @secret\n   */\n  hash: text(),")]
    [InlineData("/**\r\n   * Hash of the password.\r\n   * @secret\r\n   */\r\n  hash: text(),")]
    [InlineData("/** Hash of the password. @secret @deprecated */\n  hash: text(),")]
    [InlineData("/** Hash of the password. @deprecated use other @secret */\n  hash: text(),")]
    [InlineData("/** Hash of the password. @secret */\n  // lint-ignore\n  // once more\n  hash: text(),")]
    [InlineData("/** Hash of the password. @secret */ /* plain */\n  hash: text(),")]
    [InlineData("/** Hash of the password. @secret */\n  'hash': text(),")]
    [InlineData("/** Hash of the password. @secret */\n  ['hash']: text(),")]
    [InlineData("/** Hash of the password. @secret */\n  get hash() { return text(); },")]
    [InlineData("/** Hash of the password. @secret */\n  hash,")]
    [InlineData("...{\n  /** Hash of the password. @secret */\n  hash: text() },")]
    [InlineData("...shared,")]
    [InlineData("/** Hash of the password. @secret */ hash: text(),")]
    public void A_column_is_secret_wherever_its_tag_stands(string member)
    {
        var result = Compile("const hash = text();\nconst shared = {\n  /** Hash of the password. @secret */\n  hash: text(),\n};\nexport const t = pgTable('t', {\n  id: integer(),\n  "
            + member + "\n  last: text(),\n});");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != Diagnostics.DiagnosticSeverity.Hint);
        var columns = result.Model.Tables.Single().Columns;
        Assert.Equal(["hash"], columns.Where(column => column.Documentation.Find("secret") is not null).Select(column => column.Name));
        Assert.Equal("Hash of the password.", columns.Single(column => column.Name == "hash").Documentation.Summary);
    }

    [Theory]
    [InlineData("/** People. @entity Person */\nexport const t = pgTable('t', { id: integer() });")]
    [InlineData("/** People. @entity Person */\n// lint-ignore\nexport const t = pgTable('t', { id: integer() });")]
    [InlineData("/** People. @entity Person */\nconst t = pgTable('t', { id: integer() });\nexport { t };")]
    [InlineData("/** People. @entity Person */\nconst t = pgTable('t', { id: integer() });\nexport default t;")]
    [InlineData("/** People. @deprecated old @entity Person */\nexport const t = pgTable('t', { id: integer() });")]
    public void A_table_has_the_tags_of_its_declaration(string text)
    {
        var table = Compile(text).Model.Tables.Single();

        Assert.Equal("Person", table.Documentation.Find("entity")?.Argument);
        Assert.Equal("People.", table.Documentation.Summary);
    }

    [Theory]
    [InlineData("secret", "hash: text()")]
    [InlineData("softDelete", "gone: timestamp()")]
    [InlineData("counter", "count: integer().notNull()")]
    [InlineData("rowVersion", "count: integer().notNull()")]
    [InlineData("clrType", "data: jsonb()")]
    [InlineData("deprecated", "old: text()")]
    public void Every_tag_of_a_column_may_follow_text_on_its_line(string tag, string member)
    {
        var argument = tag == "clrType" ? " My.Type" : string.Empty;
        var result = Compile("export const t = pgTable('t', {\n  /** What it holds. @" + tag + argument + " */\n  " + member + " });");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != Diagnostics.DiagnosticSeverity.Hint);
        Assert.Equal(argument.Trim(), result.Model.Tables.Single().Columns.Single().Documentation.Find(tag)?.Argument);
    }

    [Fact]
    public void An_enum_has_the_tags_of_its_declaration() =>
        Assert.NotNull(Compile("/** States. @deprecated */\nexport const state = pgEnum('state', ['a']);").Model.Enums.Single().Documentation.Find("deprecated"));

    [Theory]
    [InlineData("Secret", "secret")]
    [InlineData("secrets", "secret")]
    [InlineData("SECRET", "secret")]
    [InlineData("secert", "secret")]
    [InlineData("softdelete", "softDelete")]
    [InlineData("soft-delete", "softDelete")]
    [InlineData("rowversion", "rowVersion")]
    [InlineData("clrtype", "clrType")]
    [InlineData("Counter", "counter")]
    public void A_tag_that_resembles_one_is_reported(string written, string meant)
    {
        var result = Compile("export const t = pgTable('t', {\n  /** Hash of the password. @" + written + " */\n  hash: text() });");

        var warning = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "WIT3070");
        Assert.Contains("'@" + meant + "'", warning.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_in_a_comment_is_no_tag()
    {
        var documentation = Compile("/** Ask me@secret.org, <a@b.c> or @ home. */\nexport const t = pgTable('t', { id: integer() });").Model.Tables.Single().Documentation;

        Assert.Empty(documentation.Tags);
        Assert.Equal("Ask me@secret.org, <a@b.c> or @ home.", documentation.Summary);
    }

    private static CompilationResult Compile(string text) => SchemaCompiler.Compile(
        new([new SourceFile("schema.ts", "import { integer, jsonb, pgEnum, pgTable, text, timestamp } from 'drizzle-orm/pg-core';\n" + text)]), default, SchemaOptions.Default);
}
