using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A file: its tree, the names it declares, and the names it exports.</summary>
internal sealed class Module
{
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Expression>> _effects = new(StringComparer.Ordinal);

    public Module(SyntaxTree tree)
    {
        Tree = tree;
        Scope = new Scope(this, null);
        ModuleReader.Read(this);
    }

    public SyntaxTree Tree { get; }

    public SourceText Source => Tree.Source;

    public string Path => Tree.Source.Path;

    public Scope Scope { get; }

    public IEnumerable<string> BindingNames => _bindings.Keys;

    /// <summary>The exports by name: a name of this file, or one of another file.</summary>
    public Dictionary<string, ExportTarget> Exports { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of <c>export *</c>, in order.</summary>
    public List<ExportTarget> StarExports { get; } = [];

    /// <summary>The exported type aliases.</summary>
    public List<Statement.TypeAlias> TypeAliases { get; } = [];

    public void Add(Binding binding)
    {
        // Overloads come before the function itself.
        if (!_bindings.TryGetValue(binding.Name, out var known) || known is Binding.Function { Syntax.Body: null })
            _bindings[binding.Name] = binding;
    }

    public void AddEffect(string name, Expression effect)
    {
        if (!_effects.TryGetValue(name, out var effects))
            _effects.Add(name, effects = []);
        effects.Add(effect);
    }

    public Binding? FindBinding(string name) => _bindings.TryGetValue(name, out var binding) ? binding : null;

    public IReadOnlyList<Expression> EffectsOn(string name) => _effects.TryGetValue(name, out var effects) ? effects : [];

    /// <summary>The names that the file exports, in drizzle-kit's order: its own ordinally, then those of <c>export *</c>.</summary>
    public IReadOnlyList<string> ExportNames(ModuleGraph modules)
    {
        var names = new List<string>();
        CollectExportNames(modules, names, new HashSet<string>(StringComparer.Ordinal), [], isRoot: true);
        return names;
    }

    private void CollectExportNames(ModuleGraph modules, List<string> names, HashSet<string> seen, HashSet<Module> visited, bool isRoot)
    {
        if (!visited.Add(this))
            return;
        foreach (var name in Exports.Keys.OrderBy(name => name, StringComparer.Ordinal))
        {
            if ((isRoot || name != "default") && seen.Add(name))
                names.Add(name);
        }

        foreach (var star in StarExports)
            modules.Resolve(Path, star.Specifier!)?.CollectExportNames(modules, names, seen, visited, isRoot: false);
    }
}
