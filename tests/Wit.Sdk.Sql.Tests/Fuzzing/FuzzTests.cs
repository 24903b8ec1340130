using CsCheck;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Tests.Oracle;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Fuzzing;

/// <summary>Whatever a text says, reading it ends with a tree and at most one error for each statement, in steps that are linear in its length. <c>WIT_HUNT_RUNS</c> says how many to try.</summary>
public sealed class FuzzTests
{
    private const long RunsOfEachBuild = 1_500;

    /// <summary>Steps for each character: a token is stepped over once, and opens a few levels of the grammar.</summary>
    private const int StepsPerCharacter = 8;

    private static readonly string[] s_statements = [.. RecordedStatement.ReadAll().Select(statement => statement.Sql)];

    private static readonly string[] s_pieces =
    [
        .. KeywordTable.All.Select(keyword => keyword.Text), "(", ")", "(", ")", "[", "]", ",", ".", "*", "=", "+", "-", "::", ":=", "=>", "<", "@>", "||", ";", "$1", "@name", "1", "2.5", "'x'", "E'\\n'",
        "\"Q\"", "a", "b", "t", "$$x$$", "$a$", "'", "\"", "/*", "*/", "--", "\n", "U&'\\0041'", "uescape", "0x", "1e", ":", "..", "\\", "é", "\0", "\ud83d",
    ];

    private static readonly string[] s_openers =
    [
        "(", "[", "((", "select (", "case when ", "not ", "- ", "a.", "a[", "f(", "(select ", "select 1 union ", "(a join ", "a join ", "1 +", "+-", "/*", "x::", "array[", "with a as (", "exists (",
        "$", "a and ", "'", "grouping sets (", "1,", "a = any (", "a||", "nested path '' columns (", "e'\\", "U&'",
    ];

    private static readonly Gen<string> s_mutated =
        from statement in One(s_statements)
        from edits in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], One(s_pieces)).Array[1, 6]
        select edits.Aggregate(statement, (text, edit) => Edit(text, (int)(edit.Item1 * text.Length), edit.Item2, edit.Item3));

    private static readonly Gen<string> s_random = from pieces in One(s_pieces).Array[0, 60] select string.Join(' ', pieces);

    private static readonly Gen<string> s_characters = Gen.String[0, 200];

    private static readonly Gen<string> s_repeated =
        from piece in One(s_openers)
        from count in Gen.Int[1, 3_000]
        from prefix in One(["", "select ", "select * from ", "select 1 group by ", "with x as ("])
        select prefix + string.Concat(Enumerable.Repeat(piece, count));

    [Fact]
    public void Mutations_of_statements_are_read_without_a_fault() => Hunt.Check(s_mutated, Survives, Hunt.Runs("WIT_FUZZ_RUNS", RunsOfEachBuild), seed: Hunt.Seed("WIT_FUZZ_SEED"));

    [Fact]
    public void Random_tokens_are_read_without_a_fault() => Hunt.Check(s_random, Survives, Hunt.Runs("WIT_FUZZ_RUNS", RunsOfEachBuild), seed: Hunt.Seed("WIT_FUZZ_SEED"));

    [Fact]
    public void Random_characters_are_read_without_a_fault() => Hunt.Check(s_characters, Survives, Hunt.Runs("WIT_FUZZ_RUNS", RunsOfEachBuild), seed: Hunt.Seed("WIT_FUZZ_SEED"));

    [Fact]
    public void Deep_and_long_texts_are_read_without_a_fault() => Hunt.Check(s_repeated, Survives, Hunt.Runs("WIT_FUZZ_RUNS", RunsOfEachBuild / 15), seed: Hunt.Seed("WIT_FUZZ_SEED"));

    [Fact]
    public void A_statement_cut_anywhere_has_at_most_one_error()
    {
        foreach (var statement in s_statements)
        {
            for (var length = 0; length < statement.Length; length += 7)
                Survives(statement[..length]);
        }
    }

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Survives(string text)
    {
        foreach (var options in new[] { SqlOptions.Plain, SqlOptions.NamedParameters })
        {
            var tree = SqlParser.Parse(text, options);
            Check(text, tree);
            var fragment = SqlParser.ParseExpression(text, options);
            Assert.InRange(fragment.Errors.Length, 0, 1);
        }
    }

    private static void Check(string text, SqlTree tree)
    {
        Assert.InRange(tree.Errors.Length, 0, tree.Statements.Length);
        Assert.InRange(tree.Steps, 0, (text.Length + 8) * StepsPerCharacter);
        Assert.All(tree.Errors, error => Assert.InRange(error.Span.Start, 0, text.Length));
        Assert.All(tree.Errors, error => Assert.InRange(error.Span.End, error.Span.Start, text.Length));
        Assert.All(tree.Errors, error => Assert.NotEmpty(error.Message));
        Assert.Equal(tree.Errors.OrderBy(error => error.Span.Start), tree.Errors);
    }

    private static string Edit(string text, int position, int length, string piece)
    {
        var start = Math.Clamp(position, 0, text.Length);
        var end = Math.Min(start + length, text.Length);
        return text[..start] + " " + piece + " " + text[end..];
    }
}
