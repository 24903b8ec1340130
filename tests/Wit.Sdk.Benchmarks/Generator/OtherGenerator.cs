using Microsoft.CodeAnalysis;

namespace Wit.Sdk.Benchmarks.Generator;

/// <summary>A generator that does nothing much with additional files: after it, Roslyn's own code is compiled, as it is in the SDK's compiler from the start.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // It is never an analyzer of a project
[Generator]
internal sealed class OtherGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((input, cancellation) => (input.Left.Path, Text: input.Left.GetText(cancellation)!.ToString()))
            .Where(file => file.Path.Length > 0);
        var all = files.Collect().Select((items, _) => items.Length);
        context.RegisterSourceOutput(files, (output, file) => output.AddSource("Other" + file.Text.Length, "class C;"));
        context.RegisterSourceOutput(all.SelectMany((count, _) => Enumerable.Range(0, count)), (output, index) => output.AddSource("More" + index, "class D;"));
    }
}
#pragma warning restore RS1036, RS1038, RS1041, RS1042
