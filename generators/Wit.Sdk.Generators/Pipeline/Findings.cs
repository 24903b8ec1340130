using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Brings together all that there is to say of a schema.</summary>
internal static class Findings
{
    /// <summary>The compiler's diagnostics, then what concerns migrations.</summary>
    public static EquatableArray<Diagnostic> Of(CompiledSchema schema, Drift drift)
    {
        var found = schema.Diagnostics.Concat(drift.Problems);
        return (drift.HasChanges ? found.Append(PendingChanges(schema, drift)) : found).ToEquatableArray();
    }

    private static Diagnostic PendingChanges(CompiledSchema schema, Drift drift)
    {
        var place = drift.Keys.Select(schema.Find).FirstOrDefault(location => location is not null);
        return Diagnostic.Create(DiagnosticCatalogue.PendingChanges, place ?? schema.FirstFile);
    }
}
