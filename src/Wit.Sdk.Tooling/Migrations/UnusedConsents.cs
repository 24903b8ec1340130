using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Consents that no change asks for. Otherwise a misspelt one would leave its question open without a hint at the flag.</summary>
internal static class UnusedConsents
{
    /// <summary>A warning for each.</summary>
    /// <param name="given">The given consents.</param>
    /// <param name="used">The consents that allowed a change.</param>
    /// <param name="open">The consents that are still missing.</param>
    public static IReadOnlyList<Diagnostic> Find(IEnumerable<AllowedDrop> given, IReadOnlySet<AllowedDrop> used, IReadOnlyList<OpenQuestion> open) =>
        [.. given.Distinct().Where(consent => !used.Contains(consent)).Select(consent => Diagnostic.Create(DiagnosticCatalogue.UnusedConsent, null, consent, Reason(consent), Help(consent, [.. open.Where(question => question.FilledTable is null).Select(question => question.Consent)])))];

    private static string Reason(AllowedDrop consent) => AllowedDrop.Kinds.Contains(consent.Kind)
        ? $"the change neither drops nor narrows a {ChangeSummary.Noun(consent.Kind)} of that name"
        : "objects of this kind are dropped without consent";

    private static string Help(AllowedDrop consent, IReadOnlyList<AllowedDrop> open)
    {
        // The right name with a wrong kind, or without its qualifiers; otherwise the nearest.
        var meant = open.FirstOrDefault(other => other.Path == consent.Path)
            ?? open.FirstOrDefault(other => other.Kind == consent.Kind && other.Path.EndsWith("." + consent.Path, StringComparison.Ordinal));
        return meant is null ? Suggestion.For(consent.ToString(), open.Select(other => other.ToString()), "leave the flag out") : $"did you mean '{meant}'?";
    }
}
