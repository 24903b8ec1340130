using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Values for columns, and empty tables, that no change needs. A misspelt one would otherwise leave its question open without a word about the flag.</summary>
internal static class UnusedFills
{
    /// <summary>A warning for each.</summary>
    public static IEnumerable<Diagnostic> Find(Answers answers, IEnumerable<Change> changes)
    {
        var added = changes.OfType<Change.AddColumn>().ToList();
        var columns = added.Where(add => add.LacksValue).Select(add => add.Path).ToList();
        foreach (var fill in answers.Fills.Where(fill => !added.Exists(add => add.Path == fill.Path && add.Fill is not null)))
        {
            yield return Diagnostic.Create(
                DiagnosticCatalogue.UnusedAnswer, null, "--fill column:" + fill.Path, "the change adds no column of that name that needs a value", Suggestion.For(fill.Path, columns, "leave the flag out"));
        }

        var tables = added.Where(add => add.LacksValue).Select(add => ObjectPath.Of(add.Table)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var table in answers.EmptyTables.Where(table => !tables.Contains(table)))
        {
            yield return Diagnostic.Create(
                DiagnosticCatalogue.UnusedAnswer, null, "--assume-empty table:" + table, "the change adds no required column without a default to a table of that name", Suggestion.For(table, tables, "leave the flag out"));
        }
    }
}
