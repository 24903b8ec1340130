using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Cli.Output;

/// <summary>Colour on a terminal, nothing elsewhere. Plain SGR codes: loading a console library costs more than most commands do.</summary>
internal static class Style
{
    private const string Reset = "\u001b[0m";

    public static string Error(ICliEnvironment environment, string text) => Paint(environment, "\u001b[1;31m", text);

    public static string Warning(ICliEnvironment environment, string text) => Paint(environment, "\u001b[1;33m", text);

    public static string Dim(ICliEnvironment environment, string text) => Paint(environment, "\u001b[2m", text);

    public static string Of(DiagnosticSeverity severity, ICliEnvironment environment, string text) =>
        severity == DiagnosticSeverity.Error ? Error(environment, text) : Warning(environment, text);

    private static string Paint(ICliEnvironment environment, string code, string text) => environment.IsErrorTerminal ? code + text + Reset : text;
}
