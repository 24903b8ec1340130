using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Brings together all that there is to say of a schema.</summary>
internal static class Findings
{
    /// <summary>The compiler's diagnostics, then the names that meet in C#, then what concerns migrations, each as severe as the user wants it.</summary>
    public static EquatableArray<Diagnostic> Of(CompiledSchema schema, Drift drift, EquatableArray<TakenName> takenNames, IReadOnlyList<SeverityRule> rules)
    {
        var found = schema.Diagnostics.Concat(takenNames.Select(taken => taken.ToDiagnostic(schema.Find)).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(StartOf))
            .Concat(UnheldDefaults.Of(schema.Model, schema.Find)).Concat(drift.Problems);
        if (drift.HasChanges)
            found = found.Append(PendingChanges(schema, drift)).Concat(drift.Costs.Select(cost => Cost(schema, cost)));
        return found.Select(diagnostic => Weigh(diagnostic, rules)).OfType<Diagnostic>().ToEquatableArray();
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location?.Path ?? string.Empty;

    private static int StartOf(Diagnostic diagnostic) => diagnostic.Location?.Span.Start ?? 0;

    private static Diagnostic? Weigh(Diagnostic diagnostic, IReadOnlyList<SeverityRule> rules) =>
        diagnostic.As(rules.FirstOrDefault(rule => rule.Code == diagnostic.Code && rule.Path == diagnostic.Location?.Path)?.Severity);

    /// <summary>The build can do without the migration: what `wit generate` refuses is a warning here.</summary>
    private static Diagnostic Cost(CompiledSchema schema, Finding finding)
    {
        var diagnostic = finding.Locate(schema.Find);
        return diagnostic.Severity == DiagnosticSeverity.Error ? diagnostic.As(DiagnosticSeverity.Warning) : diagnostic;
    }

    private static Diagnostic PendingChanges(CompiledSchema schema, Drift drift)
    {
        var place = drift.Keys.Select(schema.Find).FirstOrDefault(location => location is not null);
        return Diagnostic.Create(DiagnosticCatalogue.PendingChanges, place ?? schema.FirstFile);
    }
}
