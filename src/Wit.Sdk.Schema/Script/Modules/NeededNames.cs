namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>The names that were evaluated, for the next evaluation of the same files.</summary>
/// <param name="ByFile">The names of each file.</param>
/// <param name="MayRemember">Whether the results depend on the names alone, and not on the order of statements too.</param>
internal sealed record NeededNames(IReadOnlyDictionary<string, HashSet<string>> ByFile, bool MayRemember)
{
    /// <summary>The names that have a value by now.</summary>
    public static NeededNames Of(ModuleGraph modules, bool mayRemember)
    {
        var needed = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var module in modules.Loaded)
            needed[module.Path] = [.. module.Bindings.Where(binding => binding.Value is not null).Select(binding => binding.Name)];
        return new NeededNames(needed, mayRemember);
    }
}
