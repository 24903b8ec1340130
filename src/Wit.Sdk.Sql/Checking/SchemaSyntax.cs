using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Syntax;

namespace Wit.Sdk.Sql.Checking;

/// <summary>The syntax errors of the pieces of SQL in a schema, at their place in the template that they were written in.</summary>
internal static class SchemaSyntax
{
    /// <summary>Adds the errors to what compiling the schema gave.</summary>
    /// <param name="result">The result of the engine for the files.</param>
    /// <param name="contentOf">The content of a file by its path; null for a file that is unknown.</param>
    public static CompilationResult Check(CompilationResult result, Func<string, string?> contentOf)
    {
        List<Diagnostic>? found = null;
        foreach (var fragment in SchemaFragment.AllOf(result.Model))
        {
            if (ErrorOf(fragment) is { } error)
                (found ??= []).Add(error.ToDiagnostic(Locate(result, fragment, error, contentOf)));
        }

        return found is null ? result : result with { Diagnostics = Sort([.. result.Diagnostics, .. found]).ToEquatableArray() };
    }

    private static SqlError? ErrorOf(SchemaFragment fragment) => fragment.Kind switch
    {
        FragmentKind.IndexKeys => SqlParser.ParseIndexKeys(fragment.Text, SqlOptions.Plain).Errors.FirstOrDefault(),
        FragmentKind.Query => SqlParser.ParseQuery(fragment.Text, SqlOptions.Plain).Errors.FirstOrDefault(),
        _ => SqlParser.ParseExpression(fragment.Text, SqlOptions.Plain).Errors.FirstOrDefault(),
    };

    private static SourceLocation? Locate(CompilationResult result, SchemaFragment fragment, SqlError error, Func<string, string?> contentOf)
    {
        var owner = result.SourceMap.Find(fragment.Owner);
        var place = fragment.Kind == FragmentKind.Default ? result.SourceMap.FindDefault(fragment.Owner) ?? owner : owner;
        if (place is null || contentOf(place.Path) is not { } content || TemplateLocator.Find(content, place.Span, fragment.Text, error.Span) is not { } span)
            return place;
        var lines = new LineMap(content);
        return new SourceLocation(place.Path, span, lines.Find(span.Start), lines.Find(span.End));
    }

    /// <summary>In order of file and position; files in the order of their first diagnostic.</summary>
    private static IEnumerable<Diagnostic> Sort(List<Diagnostic> diagnostics)
    {
        var paths = diagnostics.Select(diagnostic => diagnostic.Location?.Path).Distinct(StringComparer.Ordinal).ToList();
        return diagnostics.OrderBy(diagnostic => paths.IndexOf(diagnostic.Location?.Path)).ThenBy(diagnostic => diagnostic.Location?.Span.Start ?? -1);
    }
}
