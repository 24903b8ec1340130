using System.Text.Json;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Pulling;

namespace Wit.Sdk.Cli.Output;

/// <summary>Shows what a pull did to existing files, and what it left.</summary>
internal sealed class PatchOutput(Reporter report)
{
    /// <summary>Reports each difference: those that are gone, those that need consent, those that stay.</summary>
    /// <param name="patched">The result.</param>
    /// <param name="before">The previous content of the file of carried objects.</param>
    /// <param name="carriedPath">That file.</param>
    public async Task ReportAsync(PatchedSchema patched, CarriedSchema before, string carriedPath)
    {
        await report.InfoAsync(patched.Changes.Select(Describe));
        await report.InfoAsync(patched.Carried.Statements.Except(before.Statements).Select(statement => $"added to {carriedPath}: {FirstLine(statement.Sql)}"));
        foreach (var gone in before.Statements.Except(patched.Carried.Statements)) await report.WarningAsync($"removed from {carriedPath}: {FirstLine(gone.Sql)}");
        foreach (var (difference, reason) in patched.Left) await report.WarningAsync($"left: {difference}; {reason}");
        foreach (var consent in patched.Unused) await report.WarningAsync($"nothing asks for --allow-drop {consent}");
        foreach (var (difference, consent) in patched.Open) await report.ErrorAsync($"{difference}; to remove it from the files: --allow-drop {consent}");
        await report.InfoAsync(!patched.IsComplete ? "The files are not what the database has."
            : patched.Files.Count == 0 && patched.Carried.Write() == before.Write() ? "The files are what the database has."
            : "The files were compiled and compared: they build the same database.");
    }

    /// <summary>Writes the same as JSON.</summary>
    public static void Write(Utf8JsonWriter writer, PatchedSchema patched, bool withText)
    {
        writer.Texts("files", patched.Files.Select(file => file.Path));
        if (withText)
        {
            writer.Array("texts", patched.Files, file =>
            {
                writer.WriteString("path", file.Path);
                writer.WriteString("text", file.Content);
            });
        }

        writer.Texts("carried", patched.CarriedObjects);
        writer.Array("changes", patched.Changes, difference => Write(writer, difference));
        writer.Array("consents", patched.Open, open =>
        {
            Write(writer, open.Difference);
            writer.WriteString("flag", "--allow-drop " + open.Consent);
        });
        writer.Array("left", patched.Left, left =>
        {
            Write(writer, left.Difference);
            writer.WriteString("reason", left.Reason);
        });
    }

    private static string FirstLine(string sql) => sql.Split('\n')[0];

    private static string Describe(Difference difference) => difference.State switch
    {
        DifferenceState.Unexpected => $"added {difference.Kind} {difference.Path}",
        DifferenceState.Missing => $"removed {difference.Kind} {difference.Path}",
        _ => $"changed {difference.Property} of {difference.Kind} {difference.Path}",
    };

    private static void Write(Utf8JsonWriter writer, Difference difference)
    {
        writer.WriteString("kind", difference.Kind);
        writer.WriteString("path", difference.Path);
        writer.WriteString("property", difference.Property);
        writer.WriteString("database", difference.Actual);
        writer.WriteString("files", difference.Expected);
    }
}
