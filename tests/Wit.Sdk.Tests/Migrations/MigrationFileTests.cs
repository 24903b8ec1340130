using System.Text;
using CsCheck;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations;

public sealed class MigrationFileTests
{
    private const int Samples = 20_000;

    private static readonly string[] s_pieces =
        ["a", "'", "\"", "$", "$$", "$x$", ";", "--", "\n", "/*", "*/", "(", ")", " ", "\\", "e", "begin atomic ", "create ", "case ", "end ", "\uFEFF", "é"];

    [Theory]
    [InlineData("a; b", "a|b")]
    [InlineData("a;;; b;", "a|b")]
    [InlineData("-- only a comment\n/* and ; one */", "")]
    [InlineData("select ';', \"a;b\", e'\\';', 'it''s;'; b", "select ';', \"a;b\", e'\\';', 'it''s;'|b")]
    [InlineData("do $$ a; b $$; c", "do $$ a; b $$|c")]
    [InlineData("do $x$ a; $$ b; $x$; c", "do $x$ a; $$ b; $x$|c")]
    [InlineData("select $1; b", "select $1|b")]
    [InlineData("a /* x /* ; */ ; */ ; b -- ; c", "a /* x /* ; */ ; */|b -- ; c")]
    [InlineData("create rule r as on insert to t do (a; b); c", "create rule r as on insert to t do (a; b)|c")]
    [InlineData("create function f() returns int begin atomic select case when true then 1 end; select 2; end; c",
        "create function f() returns int begin atomic select case when true then 1 end; select 2; end|c")]
    [InlineData("begin; end; c", "begin|end|c")]
    [InlineData("a '; b", "a '; b")]
    [InlineData("a $$; b", "a $$; b")]
    [InlineData("a /*; b", "a /*; b")]
    [InlineData("a e'\\", "a e'\\")]
    public void Statements_end_at_semicolons_that_end_statements(string sql, string statements) =>
        Assert.Equal(statements, string.Join('|', File(sql).Statements.Select(statement => statement.Sql)));

    [Fact]
    public void Every_statement_knows_its_line()
    {
        var file = File("\uFEFFa;\r\n\r\n  b;--> statement-breakpoint\r\nc\r\n;\r\n--> statement-breakpoint\r\n\r\n-- note\r\nd");

        Assert.Equal([("a", 1), ("b", 3), ("c", 4), ("-- note\r\nd", 8)], file.Statements.Select(statement => (statement.Sql, statement.Line)));
    }

    [Fact]
    public void Any_text_is_split_without_losing_what_is_no_blank_semicolon_or_comment()
    {
        var pieces = Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]);

        Hunt.Check(
            pieces.Array[0, 30],
            parts =>
            {
                var sql = string.Concat(parts);
                var position = 0;
                foreach (var statement in new MigrationFile("t", 1, Encoding.UTF8.GetBytes("x;" + sql)).Statements)
                {
                    var at = ("x;" + sql).IndexOf(statement.Sql, position, StringComparison.Ordinal);
                    Assert.True(at >= 0 && statement.Sql.Length > 0);
                    position = at + statement.Sql.Length;
                }
            },
            runs: Samples);
    }

    [Theory]
    [InlineData("-- wit:no-transaction\nselect 1", false)]
    [InlineData("\n-- wit:no-transaction", false)]
    [InlineData("select 1 -- wit:no-transaction", true)]
    public void The_first_line_says_whether_a_file_runs_in_a_transaction(string sql, bool runsInTransaction) =>
        Assert.Equal(runsInTransaction, File(sql).RunsInTransaction);

    private static MigrationFile File(string sql) => new("0000_test", 1, Encoding.UTF8.GetBytes(sql));
}
