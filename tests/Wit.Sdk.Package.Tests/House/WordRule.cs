using System.Text.RegularExpressions;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>A way of writing that texts for people avoid.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Instead">The words to write instead.</param>
internal sealed record WordRule(Regex Pattern, string Instead)
{
    /// <summary>All of them. The patterns are precise: what they find is wrong, apart from the exceptions in words.txt.</summary>
    public static readonly IReadOnlyList<WordRule> All =
    [
        Of(@"\b(?:tells?|told|telling)\b", "report, show, decide or distinguish"),
        Of(@"\banew\b", "again, or re- (rewrite, rebuild, reload)"),
        Of(@"\b(?:is|are|was|were|be|been) (?:not |already |still |no longer )?there\b(?! (?:is|are|was|were|an?|no)\b)", "exists, existing"),
        Of(@"(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|later\b|sooner\b)", "is not a"),
        Of(@"\bnothing is (?:named|called)\b", "unknown, is not defined"),
        Of(@"\b(?:nobody|whoever|somebody|everybody)\b|(?:^|[.;:]) who\b", "the passive, or callers, other sessions, another application"),
        Of(@"\bso many\b", "the number of, the maximum number of"),
        Of(@"[,;:(] ?else\b(?! if)|(?<!\bor |thing |one |what |where |who )\belse[.,;)]", "otherwise, at the beginning of the clause"),
        Of(@"\bcarr(?:y|ies|ied|ying) out\b", "apply, support, run"),
        Of(@"\bstrangers?\b", "third-party, other projects'"),
        Of(@"\bby (?:itself|themselves)\b", "automatically; on its own for 'alone'"),
        Of(@"\bmend(?:s|ed|ing)?\b", "fix"),
        Of(@"\b(?:is|are|was|were) made (?:out )?of\b|\bmakes? (?:\w+ ){1,3}(?:out )?of (?:it|them|this|these)\b", "is built from, consists of"),
        Of(@"<(?:summary|returns|remarks|value|param|typeparam)>\s*What\b", "the noun: 'The columns that are set'"),
        Of(@"\bgives\b(?! up)", "returns, assigns, sets, provides"),
        Of(@"\b(?:is|are) an? (?:`|<c>|<see cref="")?\w*Exception\b", "throws `FooException`"),
        Of(@"\b(?:load(?:s|ed)?|included|comes?) along\b", "related rows to load"),
        Of(@"\| *goal *\|", "result, target"),
    ];

    private static WordRule Of(string pattern, string instead) =>
        new(new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), instead);
}
