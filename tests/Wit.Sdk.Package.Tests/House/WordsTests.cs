namespace Wit.Sdk.Package.Tests.House;

/// <summary>Pages, XML docs, comments, messages and generated texts are plain English: subject first, active, the terms of the field.</summary>
public sealed class WordsTests
{
    private static readonly Lazy<IReadOnlyList<WordFinding>> s_findings = new(() => [.. WordFinding.All()]);

    [Fact]
    public void Texts_avoid_the_words_of_the_list()
    {
        var exceptions = WordException.Read();

        var left = s_findings.Value.Where(finding => !exceptions.Any(exception => exception.Allows(finding))).ToList();

        Assert.True(left.Count == 0, $"{left.Count} texts to rewrite; if one is right as it is, add it to {WordException.List}:\n{string.Join('\n', left)}");
    }

    [Fact]
    public void Each_exception_is_needed()
    {
        var idle = WordException.Read().Where(exception => !s_findings.Value.Any(exception.Allows)).ToList();

        Assert.True(idle.Count == 0, $"Remove from {WordException.List}, since no text needs them:\n{string.Join('\n', idle)}");
    }

    [Theory]
    [InlineData("/// <summary>What the call returns.</summary>", "the noun")]
    [InlineData("/// <summary>\n/// What the call returns.\n/// </summary>", "the noun")]
    [InlineData("/// <param name=\"row\">What is set.</param>", "the noun")]
    [InlineData("/// <summary>The key; else null.</summary>", "otherwise")]
    [InlineData("/// <exception cref=\"E\">The row is not there.</exception>", "exists")]
    [InlineData("// The method gives the row.", "returns")]
    [InlineData("/* written anew */", "again")]
    [InlineData("var x = \"'id' is no column\";", "is not a")]
    [InlineData("var x = $\"{id} was told\";", "report")]
    [InlineData("var x = \"\"\"\n    -- so many rows\n    \"\"\";", "maximum")]
    [InlineData("/// <remarks>A missing row is a <see cref=\"RowNotFoundException\"/>.</remarks>", "throws")]
    public void A_text_in_code_is_found(string code, string instead)
    {
        var finding = Assert.Single(PeopleText.Of("file.cs", code).SelectMany(text => WordFinding.In("file.cs", text)));

        Assert.Contains(instead, finding.Instead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file.md", "A missing row is a `RowNotFoundException`.", 1)]
    [InlineData("file.md", "One line.\n\nIt is updated by itself.", 3)]
    [InlineData("file.cs", "class A;\n// Nobody\n// knows.", 2)]
    public void A_finding_has_its_line(string file, string content, int line) =>
        Assert.Equal(line, Assert.Single(PeopleText.Of(file, content).SelectMany(text => WordFinding.In(file, text))).Line);

    [Theory]
    [InlineData("file.md", "The option `--tell` is no longer needed; there is no other.")]
    [InlineData("file.cs", "var told = Tell(anew); // there is a row, or else nothing")]
    [InlineData("file.cs", "/// <param name=\"tell\">The receiver of reports.</param>")]
    [InlineData("file.cs", "var x = $\"{told} gives up\";")]
    [InlineData("file.cs", "var sql = \"case when a then b else c end\";")]
    public void Code_and_idioms_are_left_alone(string file, string content) =>
        Assert.Empty(PeopleText.Of(file, content).SelectMany(text => WordFinding.In(file, text)));
}
