using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Reads the path aliases of a <c>tsconfig.json</c>. What it <c>extends</c> is not followed.</summary>
public static class PathAliasReader
{
    /// <summary>The aliases, the most specific first, as TypeScript tries them. A file that can't be understood has none: it is not ours to complain about.</summary>
    /// <param name="file">The <c>tsconfig.json</c>; its path is where the targets start.</param>
    public static EquatableArray<PathAlias> Read(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var modules = new ModuleGraph([file with { Content = "export default " + file.Content }], diagnostics);
        var module = modules.Load(file);
        var evaluator = new Evaluator(modules, diagnostics, Limits.BaseSteps, CancellationToken.None);
        var options = evaluator.ValueOfExport(module, "default", new Origin(module.Source, default))?.GetProperty("compilerOptions");
        if (options?.GetProperty("paths") is not ObjectValue paths)
            return default;
        var start = FolderOf(file.Path) + ((options.GetProperty("baseUrl") as StringValue)?.Value is { Length: > 0 } given ? given + "/" : string.Empty);
        return paths.Properties
            .Where(property => property.Value is ArrayValue)
            .Select(property => new PathAlias(
                property.Key,
                ((ArrayValue)property.Value).Items.OfType<StringValue>().Select(target => ModulePath.Normalize(start + target.Value)).ToEquatableArray()))
            .OrderBy(alias => alias.Pattern.IndexOf('*') is var star && star < 0 ? int.MinValue : -star)
            .ToEquatableArray();
    }

    private static string FolderOf(string path) => path.Substring(0, path.Replace('\\', '/').LastIndexOf('/') + 1);
}
