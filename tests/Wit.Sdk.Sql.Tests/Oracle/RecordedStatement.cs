using System.Globalization;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Oracle;

/// <summary>A statement of tests/oracle/sql with what the real parser says of it and of its mutants.</summary>
/// <param name="File">The file.</param>
/// <param name="Sql">The statement.</param>
/// <param name="RefusedMutants">The mutants that the parser refuses.</param>
/// <param name="TakenMutants">The mutants that it takes.</param>
internal sealed record RecordedStatement(string File, string Sql, IReadOnlyList<string> RefusedMutants, IReadOnlyList<string> TakenMutants)
{
    /// <summary>Whether the parser takes the statement itself.</summary>
    public bool IsValid => File != "refused.sql";

    /// <summary>The folder of the recordings.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine("tests", "oracle", "sql");

    /// <summary>Reads all of them.</summary>
    public static IReadOnlyList<RecordedStatement> ReadAll()
    {
        var statements = Directory.EnumerateFiles(Path.Combine(Folder, "cases"), "*.sql").ToDictionary(path => Path.GetFileName(path)!, StatementsOf, StringComparer.Ordinal);
        return [.. System.IO.File.ReadLines(Path.Combine(Folder, "verdicts.txt")).Select(line => Read(line, statements))];
    }

    private static RecordedStatement Read(string line, Dictionary<string, string[]> statements)
    {
        var words = line.Split(' ');
        var sql = statements[words[0]][int.Parse(words[1], CultureInfo.InvariantCulture)];
        return new RecordedStatement(words[0], sql, MutantsOf(sql, words, '-'), MutantsOf(sql, words, '+'));
    }

    private static string[] MutantsOf(string sql, string[] words, char verdict) => [.. words.Skip(2).Where(word => word[0] == verdict).Select(word => Mutate(sql, word[1..]))];

    /// <summary>Applies a mutation as mutants.mjs does: <c>d</c> drops a token, <c>u</c> doubles it, <c>s</c> swaps it with the next.</summary>
    private static string Mutate(string sql, string mutation)
    {
        var ends = mutation[1..].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var token = sql[ends[0]..ends[1]];
        return mutation[0] switch
        {
            'd' => sql[..ends[0]] + " " + sql[ends[1]..],
            'u' => sql[..ends[1]] + " " + token + " " + sql[ends[1]..],
            _ => sql[..ends[0]] + sql[ends[2]..ends[3]] + sql[ends[1]..ends[2]] + token + " " + sql[ends[3]..],
        };
    }

    /// <summary>A statement ends with a semicolon at the end of a line.</summary>
    private static string[] StatementsOf(string path) =>
        [.. System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split(";\n").Where(statement => statement.Trim().Length > 0)];
}
