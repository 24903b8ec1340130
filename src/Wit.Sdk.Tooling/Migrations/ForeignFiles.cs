using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Files by which a folder shows that it is not one to read or to write into, although it has no journal that would say so.</summary>
internal static class ForeignFiles
{
    /// <summary>Looks for a migration of drizzle 1.0 beside a journal, and for SQL that has lost its journal.</summary>
    /// <returns>Builds the diagnostic; null if no such file exists.</returns>
    public static Func<Workspace, Diagnostic>? Find(string folder, bool hasJournal)
    {
        if (!Directory.Exists(folder)) return null;
        var ofDrizzleOne = !hasJournal ? null : Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(path => Path.Combine(path, "migration.sql")).FirstOrDefault(File.Exists);
        if (ofDrizzleOne is not null) return workspace => About(DiagnosticCatalogue.DrizzleOneFolder, workspace, ofDrizzleOne);
        var lost = hasJournal ? null : Directory.EnumerateFiles(folder, "*.sql").Order(StringComparer.Ordinal).FirstOrDefault();
        return lost is null ? null : workspace => About(DiagnosticCatalogue.MissingJournal, workspace, lost);
    }

    private static Diagnostic About(DiagnosticDescriptor descriptor, Workspace workspace, string file)
    {
        var path = workspace.Display(file);
        var start = new LineMap(string.Empty).Find(0);
        return Diagnostic.Create(descriptor, new SourceLocation(path, new TextSpan(0, 0), start, start), path);
    }
}
