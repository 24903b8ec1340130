using System.Collections.Immutable;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>Finds the places of the findings in the files.</summary>
internal static class QueryFindings
{
    /// <summary>The findings at line and column.</summary>
    public static IEnumerable<Diagnostic> Locate(ImmutableArray<EquatableArray<SqlFinding>> findings, ImmutableArray<QueryInput> inputs, QueryNames names, ImmutableArray<InputFile> files)
    {
        var lines = new Dictionary<string, LineMap>(StringComparer.Ordinal);
        for (var i = 0; i < inputs.Length; i++)
        {
            var input = inputs[i];
            foreach (var finding in findings[i])
                yield return new Diagnostic(finding.Descriptor, At(input, finding.Span), finding.Message, finding.Help);
            if (names.Taken.Contains(CSharpIdentifier.Pascal(input.Query.Name)))
                yield return new Diagnostic(DiagnosticCatalogue.SqlAnnotation, At(input, new TextSpan(0, input.Query.Text.IndexOf('\n') is >= 0 and var end ? end : input.Query.Text.Length)), $"Several statements are called '{input.Query.Name}'", "rename one of them");
        }

        SourceLocation At(QueryInput input, TextSpan span)
        {
            if (!lines.TryGetValue(input.Path, out var map))
                lines[input.Path] = map = new LineMap(files.First(file => file.File.Path == input.Path).File.Content);
            var moved = new TextSpan(input.Start + span.Start, span.Length);
            return new SourceLocation(input.Path, moved, map.Find(moved.Start), map.Find(moved.End));
        }
    }
}
