namespace Wit.Sdk.Generators.Pipeline;

/// <summary>
/// A severity that the .editorconfig of a schema file sets: <c>wit_diagnostic.WIT4001.severity = suggestion</c> under <c>[*.ts]</c>. The compiler keeps
/// <c>dotnet_diagnostic</c> of a section to itself and uses it for C# files only; in a .globalconfig that works too.
/// </summary>
/// <param name="Path">The schema file.</param>
/// <param name="Code">The code, in capitals.</param>
/// <param name="Severity"><c>none</c>, <c>silent</c>, <c>suggestion</c>, <c>warning</c> or <c>error</c>.</param>
internal sealed record SeverityRule(string Path, string Code, string Severity)
{
    /// <summary>The prefix of the keys.</summary>
    public const string Prefix = "wit_diagnostic.";

    /// <summary>The suffix of the keys.</summary>
    public const string Suffix = ".severity";
}
