using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Cli.Output;

/// <summary>The engine's code frame in colour: margins step back, carets stand out.</summary>
internal static class CodeFrames
{
    private const string Margin = " | ";

    public static string Render(Diagnostic diagnostic, SourceFile file, ICliEnvironment environment) =>
        string.Join('\n', Printable.Text(CodeFrame.Render(diagnostic, file)).Split('\n').Select((line, i) => i == 0 ? line : Paint(line, diagnostic.Severity, environment)));

    private static string Paint(string line, DiagnosticSeverity severity, ICliEnvironment environment)
    {
        var margin = line.IndexOf(Margin, StringComparison.Ordinal);
        if (margin < 0) return line;
        var end = margin + Margin.Length;
        var carets = line.IndexOf('^', end);
        var isMark = carets >= 0 && line.AsSpan(end).Trim().TrimEnd('^').IsEmpty;
        var text = isMark ? line[end..carets] + Style.Of(severity, environment, line[carets..]) : line[end..];
        return Style.Dim(environment, line[..end]) + text;
    }
}
