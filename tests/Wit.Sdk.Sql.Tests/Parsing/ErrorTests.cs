using System.Text;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Tests.Oracle;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Parsing;

/// <summary>What a person reads: one message for one mistake, at its place, in words.</summary>
public sealed class ErrorTests
{
    [Fact]
    public void Every_refused_statement_has_one_message_that_names_its_mistake()
    {
        var report = new StringBuilder();
        foreach (var statement in RecordedStatement.ReadAll().Where(statement => !statement.IsValid))
        {
            var error = Assert.Single(SqlParser.Parse(statement.Sql, SqlOptions.Plain).Errors);
            var help = error.Help.Length == 0 ? string.Empty : "; " + error.Help;
            report.Append(statement.Sql).Append('\n').Append(' ', error.Span.Start).Append('^', Math.Max(1, error.Span.Length)).Append('\n').Append("  ").Append(error.Message).Append(help).Append("\n\n");
        }

        Snapshot.Match(report.ToString(), "refused");
    }

    [Fact]
    public void An_error_in_one_statement_does_not_touch_the_next()
    {
        const string text = "SELECT 1 FROM;\nSELECT 2;\nSELEC 3;\nCREATE TABLE t (a int;\nUPDATE t SET a = 1;";
        var tree = SqlParser.Parse(text, SqlOptions.Plain);
        var lines = new LineMap(text);

        Assert.Equal(5, tree.Statements.Length);
        Assert.Equal([0, 2, 3], tree.Errors.Select(error => lines.Find(error.Span.Start).Line));
    }

    [Fact]
    public void A_function_in_SQL_is_one_statement()
    {
        const string text = """
            CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;
            CREATE FUNCTION g() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2; $$;
            CREATE RULE r AS ON INSERT TO t DO INSTEAD (DELETE FROM a; DELETE FROM b);
            BEGIN; SELECT 1; END;
            """;

        var tree = SqlParser.Parse(text, SqlOptions.Plain);

        Assert.Empty(tree.Errors);
        Assert.Equal(6, tree.Statements.Length);
    }
}
