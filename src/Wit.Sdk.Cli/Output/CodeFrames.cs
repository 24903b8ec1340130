using System.Globalization;
using System.Text;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Cli.Output;

/// <summary>A diagnostic with the lines it is about and carets below the place.</summary>
internal static class CodeFrames
{
    private const int LinesBefore = 2;

    public static string Render(Diagnostic diagnostic, SourceFile file, ICliEnvironment environment)
    {
        var location = diagnostic.Location!;
        var lines = file.Content.ReplaceLineEndings("\n").Split('\n');
        var width = (location.Start.Line + 1).ToString(CultureInfo.InvariantCulture).Length;
        var text = new StringBuilder();
        text.Append(diagnostic with { Help = string.Empty }).Append('\n');
        for (var i = Math.Max(0, location.Start.Line - LinesBefore); i <= Math.Min(location.Start.Line, lines.Length - 1); i++)
            text.Append(Style.Dim(environment, (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width) + " | ")).Append(lines[i]).Append('\n');
        text.Append(Style.Dim(environment, new string(' ', width) + " | ")).Append(Carets(diagnostic, lines, environment));
        if (diagnostic.Help.Length > 0) text.Append('\n').Append(Style.Dim(environment, new string(' ', width) + " = ")).Append("help: ").Append(diagnostic.Help);
        return text.Append('\n').ToString();
    }

    private static string Carets(Diagnostic diagnostic, string[] lines, ICliEnvironment environment)
    {
        var location = diagnostic.Location!;
        var line = location.Start.Line < lines.Length ? lines[location.Start.Line] : string.Empty;
        var end = location.End.Line == location.Start.Line ? location.End.Column : line.Length;
        var start = Math.Min(location.Start.Column, line.Length);
        // Tabs stay tabs, so that the carets stand below what they mean.
        var indent = string.Concat(line[..start].Select(c => c == '\t' ? '\t' : ' '));
        return indent + Style.Of(diagnostic.Severity, environment, new string('^', Math.Max(1, Math.Min(end, line.Length) - start)));
    }
}
