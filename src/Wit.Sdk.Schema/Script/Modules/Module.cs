using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>A file: its tree, the names it declares, and the names it exports.</summary>
internal sealed class Module
{
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(LazyBody<Statement> Body, SourceText Source)>> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Effect>> _effects = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceText, Scope> _scopes = [];

    public Module(SourceText source, IReadOnlyList<SyntaxTree> trees)
    {
        Source = source;
        Trees = trees;
        Scope = new Scope(this, source);
        foreach (var tree in trees)
        {
            _scopes.Add(tree.Source, tree.Source == source ? Scope : new Scope(Scope, tree.Source));
            ModuleReader.Read(this, tree);
        }
    }

    /// <summary>The trees of the sections of the file, in order.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>The whole file.</summary>
    public SourceText Source { get; }

    public string Path => Source.Path;

    /// <summary>The names that exist before the file declares any.</summary>
    public Scope Scope { get; }

    public IEnumerable<Binding> Bindings => _bindings.Values;

    public IEnumerable<string> BindingNames => _bindings.Keys;

    /// <summary>The exports by name: a name of this file, or one of another file.</summary>
    public Dictionary<string, ExportTarget> Exports { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of <c>export *</c>, in order.</summary>
    public List<ExportTarget> StarExports { get; } = [];

    /// <summary>Whether the file is one value, that of its default export: <c>export =</c>, <c>module.exports =</c>, or JSON.</summary>
    public bool IsOneValue { get; set; }

    /// <summary>
    /// The syntax errors of the file that were not reported yet: a file that is only imported may hold what the engine does not read, as long as the schema does not
    /// need it. Null when there are none.
    /// </summary>
    public DiagnosticBag? Untold { get; set; }

    /// <summary>Whether the file is JavaScript whose exports are assigned, and have the order in which they are.</summary>
    public bool IsCommonJs { get; set; }

    /// <summary>The exported type aliases.</summary>
    public List<(Statement.TypeAlias Alias, Scope Scope)> TypeAliases { get; } = [];

    /// <summary>Whether a name is declared in a statement that lost something to an error.</summary>
    public bool IsDamaged(Binding binding) => Trees.Any(tree => tree.Source == binding.Origin.Source
        && Array.Exists(tree.Statements, statement => statement.Span.Start <= binding.Origin.Span.Start && binding.Origin.Span.Start < statement.Span.End && tree.IsDamaged(statement.Span)));

    public void Add(Binding binding)
    {
        // Overloads come before the function itself; and what a namespace adds to goes before the namespace.
        if (!_bindings.TryGetValue(binding.Name, out var known) || known is Binding.Function { Syntax.Body: null } or Binding.Namespace)
            _bindings[binding.Name] = binding;
    }

    /// <summary>The outermost scope of the code in a section.</summary>
    public Scope ScopeOf(SourceText section) => _scopes[section];

    /// <summary>Adds a name, in the place of what had it before.</summary>
    public void Replace(Binding binding) => _bindings[binding.Name] = binding;

    public void AddEffect(string name, Effect effect)
    {
        if (!_effects.TryGetValue(name, out var effects))
            _effects.Add(name, effects = []);
        effects.Add(effect);
    }

    public void AddNamespace(string name, LazyBody<Statement> body, SourceText source)
    {
        if (!_namespaces.TryGetValue(name, out var parts))
            _namespaces.Add(name, parts = []);
        parts.Add((body, source));
    }

    /// <summary>The bodies of the namespaces of a name, in order.</summary>
    public IReadOnlyList<(LazyBody<Statement> Body, SourceText Source)> NamespacesOf(string name) => _namespaces.TryGetValue(name, out var parts) ? parts : [];

    public Binding? FindBinding(string name) => _bindings.TryGetValue(name, out var binding) ? binding : null;

    public IReadOnlyList<Effect> EffectsOn(string name) => _effects.TryGetValue(name, out var effects) ? effects : [];

    /// <summary>The names that the file exports, in drizzle-kit's order: its own ordinally, unless they are assigned, then those of <c>export *</c>.</summary>
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
        modules.TellErrors(this);
        foreach (var name in IsCommonJs ? Exports.Keys : (IEnumerable<string>)Exports.Keys.OrderBy(name => name, StringComparer.Ordinal))
        {
            if ((isRoot || name != "default") && seen.Add(name))
                names.Add(name);
        }

        foreach (var star in StarExports)
            modules.Resolve(Path, star.Specifier!)?.CollectExportNames(modules, names, seen, visited, isRoot: false);
    }
}
