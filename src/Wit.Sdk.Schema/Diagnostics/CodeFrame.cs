using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diagnostics;

/// <summary>Shows a diagnostic with the lines that it is about, and carets below the place.</summary>
public static class CodeFrame
{
    private const int LinesBefore = 1;

    /// <summary>
    /// Renders a diagnostic: its first line as compilers write it, then the source line with carets, then the help. A range over several
    /// lines is marked to the end of its first one. Lines are separated by <c>\n</c>.
    /// </summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="file">The file that it is about; null when there is none, and then no source is shown.</param>
    public static string Render(Diagnostic diagnostic, SourceFile? file)
    {
        var text = new StringBuilder().Append(diagnostic with { Help = string.Empty }).Append('\n');
        var margin = string.Empty;
        if (diagnostic.Location is { } location && file is not null)
        {
            margin = new string(' ', Number(location.Start.Line).Length);
            var lines = new LineMap(file.Content);
            for (var line = Math.Max(0, location.Start.Line - LinesBefore); line <= location.Start.Line; line++)
                text.Append(Number(line).PadLeft(margin.Length)).Append(" | ").Append(LineText(file, lines, line)).Append('\n');
            text.Append(margin).Append(" | ").Append(Carets(location, LineText(file, lines, location.Start.Line))).Append('\n');
        }

        if (diagnostic.Help.Length > 0)
            text.Append(margin).Append(" = help: ").Append(diagnostic.Help).Append('\n');
        return text.ToString();
    }

    private static string Number(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);

    private static string LineText(SourceFile file, LineMap lines, int line)
    {
        if (line >= lines.LineCount)
            return string.Empty;
        var start = lines.LineStart(line);
        var end = line + 1 < lines.LineCount ? lines.LineStart(line + 1) : file.Content.Length;
        return file.Content.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    private static string Carets(SourceLocation location, string line)
    {
        var start = Math.Min(location.Start.Column, line.Length);
        var end = location.End.Line == location.Start.Line ? Math.Min(location.End.Column, line.Length) : line.Length;
        var carets = new StringBuilder();

        // A tab stays a tab, so that the carets stand below what they mean.
        for (var i = 0; i < start; i++)
            carets.Append(line[i] == '\t' ? '\t' : ' ');
        return carets.Append('^', Math.Max(1, end - start)).ToString();
    }
}
