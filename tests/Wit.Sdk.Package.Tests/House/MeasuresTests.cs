using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>The measures of the house that no analyzer holds.</summary>
public sealed class MeasuresTests
{
    private const int LongestFile = 400;
    private const int FullestFolder = 20;

    [Fact]
    public void No_product_file_is_longer_than_400_lines()
    {
        var tooLong = ProductFiles()
            .Where(path => !IsTable(path))
            .Select(path => (Path: Path.GetRelativePath(RepositoryRoot.Path, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path}: {file.Lines} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_folder_holds_more_files_than_a_reader_can_survey()
    {
        var tooFull = ProductFiles()
            .GroupBy(path => Path.GetDirectoryName(path)!, StringComparer.Ordinal)
            .Where(folder => folder.Count() > FullestFolder)
            .Select(folder => $"{Path.GetRelativePath(RepositoryRoot.Path, folder.Key)}: {folder.Count()} files");

        Assert.Empty(tooFull);
    }

    [Fact]
    public void The_median_product_file_is_at_most_80_lines()
    {
        var lengths = ProductFiles().Select(path => File.ReadLines(path).Count()).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 80);
    }

    // Catalogue and vocabulary are tables: their length is their content.
    private static bool IsTable(string path) =>
        path.Contains("Catalogue", StringComparison.Ordinal) || path.Contains("Vocabulary", StringComparison.Ordinal);

    private static IEnumerable<string> ProductFiles() => Sources.Under("generators", "src", extension: ".cs");
}
