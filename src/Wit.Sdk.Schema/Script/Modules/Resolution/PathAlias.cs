namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>A name with at most one <c>*</c>, and what it leads to: an entry of <c>paths</c> in a tsconfig.json, of <c>imports</c> or <c>exports</c> in a package.json.</summary>
/// <param name="Pattern">The name: <c>@/*</c>, <c>#db</c>, <c>./schema/*</c>.</param>
/// <param name="Targets">The targets, best first; a <c>*</c> stands for the text that the pattern's stands for.</param>
internal sealed record PathAlias(string Pattern, IReadOnlyList<string> Targets)
{
    /// <summary>The aliases as TypeScript and Node try them: exact names first, then the one that says most before its star.</summary>
    public static IReadOnlyList<PathAlias> Sort(IEnumerable<PathAlias> aliases) =>
        [.. aliases.OrderBy(alias => alias.Pattern.IndexOf('*') is var star && star < 0 ? int.MinValue : -star)];

    /// <summary>The targets for a name, with what the star stands for; none when the pattern does not fit.</summary>
    public IEnumerable<string> TargetsOf(string name)
    {
        var star = Pattern.IndexOf('*');
        if (star < 0)
            return Pattern == name ? Targets : [];
        var (before, after) = (Pattern.Substring(0, star), Pattern.Substring(star + 1));
        if (name.Length < before.Length + after.Length || !name.StartsWith(before, StringComparison.Ordinal) || !name.EndsWith(after, StringComparison.Ordinal))
            return [];
        var rest = name.Substring(star, name.Length - before.Length - after.Length);
        return Targets.Select(target => target.Replace("*", rest));
    }
}
