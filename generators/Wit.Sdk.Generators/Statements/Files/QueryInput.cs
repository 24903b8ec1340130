using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Sql.Files;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>A statement of a query file with its place, which moves with each edit above it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Query">The statement.</param>
internal sealed record QueryInput(string Path, int Start, QueryText Query)
{
    /// <summary>The statements of a file; what stands before the first annotation has no name, and no C#.</summary>
    public static IEnumerable<QueryInput> Read(InputFile file) => QueryBlock.Split(file.File.Content)
        .Where(block => block.Name.Length > 0)
        .Select(block => new QueryInput(file.File.Path, block.Start, new QueryText(block.Name, block.Command, block.Text)));
}
