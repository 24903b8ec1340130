using System.Text;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Tests.Migrations;

public sealed class SqlSplitterTests
{
    /// <summary>Texts that make a splitter quadratic which looks ahead or back at each statement.</summary>
    public static TheoryData<string, string, string> Inputs => new()
    {
        { "statements on lines", "INSERT INTO t VALUES (1);\n", string.Empty },
        { "statements on one line", "SELECT 1;", string.Empty },
        { "nested comments", "/* a /* b */ c */ SELECT 1;\n", string.Empty },
        { "comments that do not end", "/* ", string.Empty },
        { "dollar quotes", "DO $body$ BEGIN PERFORM '$x$;'; END $body$;\n", string.Empty },
        { "a dollar quote that does not end", "SELECT $a$ x;", string.Empty },
        { "dollars", "SELECT $1, a$b;", string.Empty },
        { "a statement with many comments", "-- note\n/* note */ ", "SELECT 1;" },
        { "a long string", "'' ", "; SELECT 1;" },
        { "breakpoints", "SELECT 1;\n--> statement-breakpoint\n", string.Empty },
        { "COPY", "COPY t FROM STDIN;\n1\t2\n\\.\n", string.Empty },
        { "COPY without an end", "COPY t FROM STDIN;\n1\n", string.Empty },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_text_is_looked_at_once_however_long_it_is(string what, string piece, string end)
    {
        Assert.NotEmpty(what);
        foreach (var count in new[] { 1_000, 80_000 })
        {
            var sql = new StringBuilder().Insert(0, piece, count).Append(end).ToString();
            var splitter = new SqlSplitter(sql);
            while (splitter.Next())
                Assert.False(splitter.Statement.End.Value > sql.Length);
            Assert.Equal(sql.Length, splitter.Examined);
        }
    }

    [Fact]
    public void Each_of_80000_statements_knows_its_line()
    {
        var file = new MigrationFile("0000_large", 1, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 80_000).Select(n => $"INSERT INTO t VALUES ({n});\n"))));

        Assert.Equal(80_000, file.Statements.Count);
        Assert.All(file.Statements, (statement, index) => Assert.Equal(index + 1, statement.Line));
    }

    [Theory]
    [InlineData("-- COMMIT;\nSELECT 1", "None")]
    [InlineData("/* x */ COMMIT", "Commit")]
    [InlineData("/* a /* b */ */commit -- done", "Commit")]
    [InlineData("COMMIT WORK", "Commit")]
    [InlineData("END TRANSACTION", "Commit")]
    [InlineData("COMMIT AND NO CHAIN", "Commit")]
    [InlineData("COMMIT/**/AND CHAIN", "CommitAndChain")]
    [InlineData("END WORK AND CHAIN", "CommitAndChain")]
    [InlineData("COMMIT PREPARED 'x'", "None")]
    [InlineData("BEGIN", "Begin")]
    [InlineData("BEGIN WORK", "Begin")]
    [InlineData("BEGIN ISOLATION LEVEL SERIALIZABLE, READ WRITE", "Begin")]
    [InlineData("START TRANSACTION NOT DEFERRABLE", "Begin")]
    [InlineData("START", "None")]
    [InlineData("ROLLBACK", "Rollback")]
    [InlineData("ABORT WORK AND CHAIN", "Rollback")]
    [InlineData("ROLLBACK AND NO CHAIN", "Rollback")]
    [InlineData("ROLLBACK TO SAVEPOINT a", "None")]
    [InlineData("ROLLBACK TRANSACTION TO a", "None")]
    [InlineData("ROLLBACK PREPARED 'x'", "None")]
    [InlineData("SAVEPOINT a", "None")]
    [InlineData("RELEASE a", "None")]
    [InlineData("PREPARE TRANSACTION 'x'", "Prepare")]
    [InlineData("PREPARE p AS SELECT 1", "None")]
    [InlineData("DO $$ BEGIN COMMIT; END $$", "None")]
    [InlineData("SELECT 'COMMIT'", "None")]
    [InlineData("\"COMMIT\"", "None")]
    [InlineData("committed", "None")]
    public void Statements_that_end_transactions_are_told_from_those_that_only_look_so(string sql, string word) =>
        Assert.Equal(word, TransactionControl.Parse(sql).Word.ToString());

    [Theory]
    [InlineData("SELECT E'\\'; COMMIT; --';\nSELECT 2", "SELECT E'\\'; COMMIT; --'|SELECT 2")]
    [InlineData("SELECT E'a'\n'b\\'; COMMIT; '", "SELECT E'a'\n'b\\'; COMMIT; '")]
    [InlineData("SELECT 'a\\'; COMMIT", "SELECT 'a\\'|COMMIT")]
    [InlineData("SELECT $é$;COMMIT;$é$;a", "SELECT $é$;COMMIT;$é$|a")]
    [InlineData("SELECT a$$;COMMIT;b$$", "SELECT a$$|COMMIT|b$$")]
    [InlineData("-- old\rSELECT 1;\rSELECT 2;", "-- old\rSELECT 1|SELECT 2")]
    [InlineData("COPY t (a, \"from stdin\") TO '/f'; b", "COPY t (a, \"from stdin\") TO '/f'|b")]
    public void Quotes_and_comments_end_where_the_server_ends_them(string sql, string statements) =>
        Assert.Equal(statements, string.Join('|', new MigrationFile("t", 1, Encoding.UTF8.GetBytes(sql)).Statements.Select(statement => statement.Sql)));
}
