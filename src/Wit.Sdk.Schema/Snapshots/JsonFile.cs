using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Reads a file as JSON, with a diagnostic at the place where it is none.</summary>
internal static class JsonFile
{
    public static (JsonValue? Value, Diagnostic? Diagnostic) Read(SourceFile file)
    {
        var (value, problem, position) = JsonReader.Read(file.Content);
        return problem is null
            ? (value, null)
            : (null, Diagnostic.Create(DiagnosticCatalogue.InvalidJson, LocationOf(file, position), file.Path, problem));
    }

    /// <summary>A diagnostic about the file as a whole, at its start.</summary>
    public static Diagnostic About(SourceFile file, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostic.Create(descriptor, LocationOf(file, 0), [file.Path, .. arguments]);

    /// <summary>A diagnostic at a position of the file.</summary>
    public static Diagnostic At(SourceFile file, int position, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostic.Create(descriptor, LocationOf(file, Math.Max(0, position)), arguments);

    private static SourceLocation LocationOf(SourceFile file, int position)
    {
        var place = new LineMap(file.Content).Find(position);
        return new SourceLocation(file.Path, new TextSpan(position, 0), place, place);
    }
}
