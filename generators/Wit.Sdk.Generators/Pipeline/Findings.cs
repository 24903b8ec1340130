using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Brings together all that there is to say of a schema.</summary>
internal static class Findings
{
    /// <summary>The compiler's diagnostics, then the names that meet in C#, then what concerns migrations, each as severe as the user wants it.</summary>
    public static EquatableArray<Diagnostic> Of(PipelineSchema schema, Drift drift, EquatableArray<TakenName> takenNames, Severities severities, GeneratorOptions options)
    {
        var found = schema.Diagnostics.Concat(takenNames.Select(taken => taken.ToDiagnostic(schema.Find)).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(StartOf))
            .Concat(UnheldDefaults.Of(schema.Model, schema.Locations)).Concat(drift.Problems);
        if (!options.HasPgvector && MissingPgvector(schema) is { } missing)
            found = found.Append(missing);
        if (drift.HasChanges)
            found = found.Append(PendingChanges(schema, drift)).Concat(drift.Costs.Select(cost => Cost(schema, cost)));
        return found.Select(severities.Weigh).OfType<Diagnostic>().ToEquatableArray();
    }

    /// <summary>One word on the first vector is enough: the package is missing for all of them.</summary>
    private static Diagnostic? MissingPgvector(PipelineSchema schema)
    {
        foreach (var table in schema.Model?.Tables ?? default)
        {
            foreach (var column in table.Columns.Where(column => ClrTypes.IsVector(column.Type)))
                return Diagnostic.Create(DiagnosticCatalogue.MissingPgvector, schema.Find(new ObjectKey(ObjectKind.Column, table.Name, column.Name)), column.Name);
        }

        return null;
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location?.Path ?? string.Empty;

    private static int StartOf(Diagnostic diagnostic) => diagnostic.Location?.Span.Start ?? 0;

    /// <summary>The build can do without the migration: what `wit generate` refuses is a warning here.</summary>
    private static Diagnostic Cost(PipelineSchema schema, Finding finding)
    {
        var diagnostic = finding.Locate(schema.Find);
        return diagnostic.Severity == DiagnosticSeverity.Error ? diagnostic.As(DiagnosticSeverity.Warning) : diagnostic;
    }

    private static Diagnostic PendingChanges(PipelineSchema schema, Drift drift)
    {
        var place = drift.Keys.Select(schema.Find).FirstOrDefault(location => location is not null);
        return Diagnostic.Create(DiagnosticCatalogue.PendingChanges, place ?? schema.FirstFile);
    }
}
