using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Xunit.Abstractions;

namespace Wit.Sdk.Sql.Tests.Oracle;

/// <summary>PostgreSQL's own parser is the judge of every statement: it was asked by tests/oracle/sql/record.mjs.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    /// <summary>The share of mutants that have to be refused: PostgreSQL refuses a few for reasons that are none of grammar.</summary>
    private const double Share = 0.99;

    [Fact]
    public void What_PostgreSQL_takes_is_taken()
    {
        var recorded = RecordedStatement.ReadAll();
        var texts = recorded.Where(statement => statement.IsValid).SelectMany(statement => statement.TakenMutants.Prepend(statement.Sql)).ToList();

        Assert.InRange(texts.Count, 300, int.MaxValue);
        Assert.Equal([], texts.Where(text => ErrorOf(text) is not null));
    }

    [Fact]
    public void What_PostgreSQL_refuses_is_refused()
    {
        var recorded = RecordedStatement.ReadAll();
        var texts = recorded.SelectMany(statement => statement.IsValid ? statement.RefusedMutants : [statement.Sql]).ToList();
        var taken = texts.Where(text => ErrorOf(text) is null).ToList();

        output.WriteLine(Percentage("refused", texts.Count - taken.Count, texts.Count));
        Assert.InRange(texts.Count, 2_000, int.MaxValue);
        Assert.True(texts.Count - taken.Count >= texts.Count * Share, string.Join("\n", taken));
    }

    /// <summary>
    /// PostgreSQL's regression suite is not kept here. <c>node tests/oracle/sql/regress.mjs FOLDER FILE</c> asks the real parser of it, and <c>WIT_SQL_REGRESS=FILE</c> measures ours.
    /// </summary>
    [Fact]
    public void The_regression_suite_is_read_as_PostgreSQL_reads_it()
    {
        if (Environment.GetEnvironmentVariable("WIT_SQL_REGRESS") is not { } file)
            return;
        var (taken, valid, refused, invalid) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(file))
        {
            using var entry = JsonDocument.Parse(line);
            var error = ErrorOf(entry.RootElement.GetProperty("sql").GetString()!);
            if (entry.RootElement.GetProperty("ok").GetBoolean())
                (valid, taken) = (valid + 1, taken + (error is null ? 1 : 0));
            else
                (invalid, refused) = (invalid + 1, refused + (error is null ? 0 : 1));
        }

        output.WriteLine(Percentage("taken", taken, valid) + "; " + Percentage("refused", refused, invalid));
        Assert.True(taken >= valid * Share && refused >= invalid * Share, Percentage("taken", taken, valid) + "; " + Percentage("refused", refused, invalid));
    }

    [Fact]
    public void The_keywords_are_those_of_PostgreSQL_18()
    {
        var expected = File.ReadLines(Path.Combine(RecordedStatement.Folder, "keywords.tsv")).Order(StringComparer.Ordinal);
        var actual = KeywordTable.All.Select(keyword => keyword.Text + "\t" + ClassOf(keyword) + "\t" + (keyword.IsBareLabel ? "t" : "f")).Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
    }

    private static string ClassOf(Keyword keyword) => keyword.Class switch
    {
        KeywordClass.Unreserved => "U",
        KeywordClass.ColumnName => "C",
        KeywordClass.TypeOrFunctionName => "T",
        _ => "R",
    };

    private static string? ErrorOf(string text) => SqlParser.Parse(text, SqlOptions.Plain).Errors.FirstOrDefault()?.Message;

    private static string Percentage(string what, int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {part} of {whole} ({100.0 * part / Math.Max(1, whole):F3} %)");
}
