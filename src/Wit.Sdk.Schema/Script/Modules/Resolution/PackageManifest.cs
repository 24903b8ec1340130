using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>A <c>package.json</c>: which files its package's names mean.</summary>
/// <param name="folder">The folder that it stands in.</param>
/// <param name="content">Its content.</param>
internal sealed class PackageManifest(string folder, ObjectValue content)
{
    /// <summary>The conditions of <c>exports</c>, those first that lead to sources.</summary>
    private static readonly string[] s_conditions = ["source", "development", "bun", "types", "import", "node", "default", "require"];

    private static readonly string[] s_entries = ["source", "types", "typings", "module", "main"];

    /// <summary>Folders of build output, which may not exist.</summary>
    private static readonly string[] s_built = ["dist", "build", "lib", "out"];

    public string? Name => (content.GetProperty("name") as StringValue)?.Value;

    /// <summary>The patterns of <c>workspaces</c>.</summary>
    public IEnumerable<string> Workspaces => content.GetProperty("workspaces") is ObjectValue workspaces
        ? JsonModule.Texts(workspaces.GetProperty("packages"))
        : JsonModule.Texts(content.GetProperty("workspaces"));

    /// <summary>The package that an import names: <c>@app/db</c> of <c>@app/db/schema</c>.</summary>
    public static string NameOf(string specifier)
    {
        var slash = specifier.IndexOf('/');
        if (slash > 0 && specifier[0] == '@')
            slash = specifier.IndexOf('/', slash + 1);
        return slash < 0 ? specifier : specifier.Substring(0, slash);
    }

    /// <summary>The paths that an import of the package, or of something in it, can mean: TypeScript before what was built of it.</summary>
    /// <param name="subpath">The text after the package's name and <c>/</c>; may be empty.</param>
    public IEnumerable<string> PathsFor(string subpath)
    {
        var exported = Exported(subpath.Length == 0 ? "." : "./" + subpath).ToList();
        var direct = subpath.Length > 0 ? [subpath, "src/" + subpath] : s_entries.SelectMany(entry => JsonModule.Texts(content.GetProperty(entry))).Concat(["src/index", "index"]);
        var targets = exported.Concat(direct).ToList();
        return targets.Where(IsSource).Concat(targets.SelectMany(SourcesOf)).Concat(targets)
            .Where(target => !target.EndsWith(".d.ts", StringComparison.Ordinal))
            .Select(target => ModulePath.Combine(folder, target));
    }

    /// <summary>The paths that an import such as <c>#db</c> of the package's own files can mean.</summary>
    public IEnumerable<string> ImportsFor(string specifier) =>
        Match(content.GetProperty("imports") as ObjectValue, specifier).Select(target => ModulePath.Combine(folder, target));

    private IEnumerable<string> Exported(string key)
    {
        var exports = content.GetProperty("exports");
        if (exports is ObjectValue map && map.Properties.Any(property => property.Key.StartsWith(".", StringComparison.Ordinal)))
            return Match(map, key);
        return key == "." ? Pick(exports) : [];
    }

    private static IEnumerable<string> Match(ObjectValue? map, string key) => map is null
        ? []
        : PathAlias.Sort(map.Properties.Select(property => new PathAlias(property.Key, [.. Pick(property.Value)]))).SelectMany(alias => alias.TargetsOf(key));

    private static IEnumerable<string> Pick(Value? target) => target switch
    {
        StringValue text => [text.Value],
        ArrayValue list => list.Items.SelectMany(Pick),
        ObjectValue choices => s_conditions.SelectMany(condition => Pick(choices.GetProperty(condition))),
        _ => [],
    };

    private static bool IsSource(string target) => target.EndsWith(".ts", StringComparison.Ordinal) || target.EndsWith(".tsx", StringComparison.Ordinal)
        || target.EndsWith(".mts", StringComparison.Ordinal);

    /// <summary>Where the source of something built is by custom: <c>src/index</c> for <c>dist/index.js</c>.</summary>
    private static IEnumerable<string> SourcesOf(string target)
    {
        var path = ModulePath.Normalize(target);
        var built = Array.Find(s_built, name => path.StartsWith(name + "/", StringComparison.Ordinal));
        if (built is null)
            return [];
        var rest = path.Substring(built.Length + 1);
        rest = rest.StartsWith("src/", StringComparison.Ordinal) ? rest.Substring(4) : rest;
        rest = rest.EndsWith(".d.ts", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 5) : rest;
        return ["src/" + rest, rest];
    }
}
