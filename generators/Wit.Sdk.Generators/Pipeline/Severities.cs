using System.Collections.Immutable;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>How severe the user wants diagnostics to be.</summary>
/// <param name="Rules">The rules of the .editorconfig files.</param>
/// <param name="Warn">The codes of the errors that are warnings where drizzle-kit accepts what they are about.</param>
internal sealed record Severities(EquatableArray<SeverityRule> Rules, EquatableArray<string> Warn)
{
    /// <summary>Joins the settings of both places.</summary>
    public static Severities Of(ImmutableArray<SeverityRule> rules, GeneratorOptions options) => new(rules.ToEquatableArray(), options.Warn);

    /// <summary>The diagnostic as severe as the user wants it; null when it is not to be shown.</summary>
    public Diagnostic? Weigh(Diagnostic diagnostic) => diagnostic.As(
        diagnostic.Severity == DiagnosticSeverity.Error && Warn.Contains(diagnostic.Code) ? "warning"
        : Rules.FirstOrDefault(rule => rule.Code == diagnostic.Code && rule.Path == diagnostic.Location?.Path)?.Severity);

    /// <summary>The model of a schema that has no error; null when there is one.</summary>
    public SchemaModel? SoundModel(PipelineSchema schema) =>
        schema.HasErrors && schema.Diagnostics.Any(diagnostic => Weigh(diagnostic)?.Severity == DiagnosticSeverity.Error) ? null : schema.Model;
}
