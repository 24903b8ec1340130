namespace Wit.Sdk.Generators.Naming;

/// <summary>English plurals to singulars, as far as names of tables need it. What it does not know it leaves alone or shortens by the <c>s</c>.</summary>
internal static class Singular
{
    private static readonly HashSet<string> Uncountable = new(StringComparer.OrdinalIgnoreCase)
    {
        "alias", "analytics", "atlas", "audio", "bias", "canvas", "data", "equipment", "feedback", "gas", "history", "info", "information", "inventory", "lens", "media", "metadata", "money", "news",
        "scheduling", "series", "species", "staff", "stuff", "traffic", "weather",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["mice"] = "mouse", ["geese"] = "goose",
        ["feet"] = "foot", ["teeth"] = "tooth", ["oxen"] = "ox", ["dice"] = "die", ["criteria"] = "criterion", ["phenomena"] = "phenomenon",
        ["indices"] = "index", ["vertices"] = "vertex", ["matrices"] = "matrix", ["appendices"] = "appendix", ["axes"] = "axis",
        ["analyses"] = "analysis", ["theses"] = "thesis", ["crises"] = "crisis", ["diagnoses"] = "diagnosis", ["hypotheses"] = "hypothesis",
        ["synopses"] = "synopsis", ["parentheses"] = "parenthesis", ["quizzes"] = "quiz", ["buses"] = "bus", ["gases"] = "gas", ["lenses"] = "lens",
        ["aliases"] = "alias", ["canvases"] = "canvas", ["atlases"] = "atlas", ["biases"] = "bias",
        ["movies"] = "movie", ["cookies"] = "cookie", ["calories"] = "calorie", ["selfies"] = "selfie", ["zombies"] = "zombie", ["ties"] = "tie",
        ["pies"] = "pie", ["lies"] = "lie", ["dies"] = "die", ["genies"] = "genie", ["rookies"] = "rookie", ["hoodies"] = "hoodie",
        ["caches"] = "cache", ["niches"] = "niche", ["aches"] = "ache", ["avalanches"] = "avalanche", ["shoes"] = "shoe", ["toes"] = "toe",
        ["menus"] = "menu", ["apis"] = "api", ["kpis"] = "kpi", ["emojis"] = "emoji", ["taxis"] = "taxi",
        ["uses"] = "use", ["excuses"] = "excuse", ["fuses"] = "fuse", ["muses"] = "muse", ["refuses"] = "refuse", ["reuses"] = "reuse",
        ["wolves"] = "wolf", ["leaves"] = "leaf", ["shelves"] = "shelf", ["halves"] = "half", ["lives"] = "life", ["knives"] = "knife",
        ["wives"] = "wife", ["thieves"] = "thief", ["loaves"] = "loaf", ["elves"] = "elf", ["calves"] = "calf", ["selves"] = "self",
    };

    /// <summary>Plural endings and what stands in their place, the first that fits.</summary>
    private static readonly (string Ending, string Replacement)[] Endings =
    [
        ("ouses", "ouse"), ("auses", "ause"), ("uses", "us"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"),
        ("oes", "o"), ("ies", "y"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", string.Empty),
    ];

    /// <summary>The singular of a name in PascalCase; only its last word changes: <c>PrReviews</c> becomes <c>PrReview</c>.</summary>
    public static string Of(string pascal)
    {
        var start = LastWord(pascal);
        var word = pascal.Substring(start);
        return pascal.Substring(0, start) + OfWord(word);
    }

    private static string OfWord(string word)
    {
        if (word.Length < 3 || Uncountable.Contains(word))
            return word;
        if (Irregular.TryGetValue(word, out var irregular))
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(irregular[0]) + irregular.Substring(1) : irregular;

        foreach (var (ending, replacement) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word.Substring(0, word.Length - ending.Length) + replacement;
        }

        return word;
    }

    private static int LastWord(string pascal)
    {
        for (var i = pascal.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(pascal[i]) && !char.IsUpper(pascal[i - 1]))
                return i;
            if (char.IsUpper(pascal[i]) && i + 1 < pascal.Length && char.IsLower(pascal[i + 1]) && !IsPluralOfCapitals(pascal, i))
                return i;
        }

        return 0;
    }

    /// <summary>Whether the rest is a capital and an <c>s</c>: the <c>Rs</c> of <c>PRs</c> is not a word.</summary>
    private static bool IsPluralOfCapitals(string pascal, int index) => index == pascal.Length - 2 && pascal[index + 1] == 's';
}
