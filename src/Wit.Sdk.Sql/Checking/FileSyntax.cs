using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;

namespace Wit.Sdk.Sql.Checking;

/// <summary>The syntax errors of a file of SQL, such as a migration.</summary>
internal static class FileSyntax
{
    /// <summary>Reads a file; at most one error is reported for each of its statements.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceFile file)
    {
        var tree = SqlParser.Parse(file.Content, SqlOptions.Plain);
        if (tree.Errors.Length == 0)
            return [];
        var lines = new LineMap(file.Content);
        return [.. tree.Errors.Select(error => error.ToDiagnostic(new SourceLocation(file.Path, error.Span, lines.Find(error.Span.Start), lines.Find(error.Span.End))))];
    }
}
