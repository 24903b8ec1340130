using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>Evaluates names in the order in which JavaScript would: imported files first, then statement by statement.</summary>
/// <param name="modules">The files.</param>
/// <param name="evaluator">Evaluates.</param>
/// <param name="needed">The names that are needed; all others stay as they are.</param>
internal sealed class SourceOrder(ModuleGraph modules, Evaluator evaluator, NeededNames needed)
{
    private readonly HashSet<Module> _visited = [];

    public void Run(IEnumerable<string> entryPaths)
    {
        evaluator.RunsInOrder = true;
        foreach (var path in entryPaths)
            Visit(modules.Load(ModulePath.Normalize(path)), 0);
        evaluator.RunsInOrder = false;
    }

    private void Visit(Module module, int depth)
    {
        if (depth > Limits.Depth || !needed.ByFile.TryGetValue(module.Path, out var names) || !_visited.Add(module))
            return;
        foreach (var specifier in module.Trees.SelectMany(tree => tree.Statements).Select(SpecifierOf).OfType<string>())
        {
            if (modules.Resolve(module.Path, specifier) is { } other)
                Visit(other, depth + 1);
        }

        foreach (var step in StepsOf(module, names).OrderBy(step => step.Section).ThenBy(step => step.Position).ToList())
            step.Run();
    }

    private bool IsNeeded(ForeignEffect found) => needed.ByFile.TryGetValue(found.Home.Path, out var names) && names.Contains(found.Binding.Name);

    /// <summary>The import of a statement; null if it imports nothing but types.</summary>
    private static string? SpecifierOf(Statement statement) => statement switch
    {
        Statement.Import import => import.Names.Length == 0 || !Array.TrueForAll(import.Names, name => name.IsTypeOnly) ? import.Specifier : null,
        Statement.ExportNames names => names.Specifier,
        Statement.ExportAll all => all.Specifier,
        _ => null,
    };

    private IEnumerable<(int Section, int Position, Action Run)> StepsOf(Module module, HashSet<string> names)
    {
        var sections = module.Trees.Select((tree, index) => (tree.Source, index)).ToDictionary(pair => pair.Source, pair => pair.index);
        foreach (var binding in names.Select(module.FindBinding).OfType<Binding>())
        {
            yield return (sections[binding.Origin.Source], binding.Origin.Span.Start, () => evaluator.ValueOfBinding(module, binding, binding.Origin));
            foreach (var effect in module.EffectsOn(binding.Name))
                yield return (sections[effect.Source], effect.Statement.Span.Start, () => evaluator.RunInOrder(new ForeignEffect(module, binding, module, effect, modules)));
        }

        foreach (var found in ForeignEffect.In(module, modules).Where(IsNeeded))
            yield return (sections[found.Effect.Source], found.Effect.Statement.Span.Start, () => evaluator.RunInOrder(found));
    }
}
