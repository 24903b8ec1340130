using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>Every schema of the corpus as C#: it compiles with warnings as errors.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Areas => [.. CorpusArea.Names];

    [Theory]
    [MemberData(nameof(Areas))]
    public void The_code_of_every_case_compiles_without_a_warning(string area) => CompiledCode.IsClean(CorpusArea.Of(area).Compilation);
}
