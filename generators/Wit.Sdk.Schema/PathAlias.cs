using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema;

/// <summary>What an import that is no relative path can mean: an entry of <c>paths</c> in a <c>tsconfig.json</c>, or a package of the workspace.</summary>
/// <param name="Pattern">The import, with at most one <c>*</c>: <c>@/*</c>, <c>@app/models</c>.</param>
/// <param name="Targets">The files that it means, in the form of <see cref="Text.SourceFile.Path"/>, with or without extension; a <c>*</c> stands for what the pattern's stands for.</param>
public sealed record PathAlias(string Pattern, EquatableArray<string> Targets)
{
    /// <summary>The targets for an import, with what the star stands for; none when the pattern does not fit.</summary>
    /// <param name="specifier">What stands behind <c>from</c>.</param>
    public IEnumerable<string> TargetsOf(string specifier)
    {
        var star = Pattern.IndexOf('*');
        if (star < 0)
            return Pattern == specifier ? Targets : [];
        var (before, after) = (Pattern.Substring(0, star), Pattern.Substring(star + 1));
        if (specifier.Length < before.Length + after.Length || !specifier.StartsWith(before, StringComparison.Ordinal)
            || !specifier.EndsWith(after, StringComparison.Ordinal))
        {
            return [];
        }

        var rest = specifier.Substring(star, specifier.Length - before.Length - after.Length);
        return Targets.Select(target => ModulePath.Normalize(target.Replace("*", rest)));
    }
}
