using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The files that were given, read when something first imports them.</summary>
internal sealed class ModuleGraph
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Module> _modules = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly EquatableArray<PathAlias> _aliases;

    public ModuleGraph(IEnumerable<SourceFile> files, DiagnosticBag diagnostics, EquatableArray<PathAlias> aliases = default)
    {
        _diagnostics = diagnostics;
        _aliases = aliases;
        foreach (var file in files)
            _files[ModulePath.Normalize(file.Path)] = file;
    }

    public IEnumerable<Module> Loaded => _modules.Values;

    /// <summary>The module of a file that was given.</summary>
    public Module Load(SourceFile file) => Load(ModulePath.Normalize(file.Path));

    /// <summary>Finds the file that an import means; null when it was not given.</summary>
    public Module? Resolve(string importer, string specifier)
    {
        if (ProvidedModules.Find(specifier) is { } provided)
        {
            if (!_files.ContainsKey(specifier))
                _files.Add(specifier, provided);
            return Load(specifier);
        }

        foreach (var candidate in ModulePath.Candidates(ModulePath.Normalize(importer), specifier, _aliases))
        {
            if (_files.ContainsKey(candidate))
                return Load(candidate);
        }

        return null;
    }

    /// <summary>Follows a name to the file that declares it, through <c>export from</c> and <c>export *</c>, in cycles too.</summary>
    public Export? FindExport(Module module, string name) => FindExport(module, name, []);

    private Export? FindExport(Module module, string name, HashSet<(Module Module, string Name)> visited)
    {
        if (!visited.Add((module, name)))
            return null;
        if (module.Exports.TryGetValue(name, out var target))
            return FindTarget(module, target, visited);
        if (name == "default")
            return null;
        foreach (var star in module.StarExports)
        {
            if (Resolve(module.Path, star.Specifier!) is { } other && FindExport(other, name, visited) is { } found)
                return found;
        }

        return null;
    }

    private Export? FindTarget(Module module, ExportTarget target, HashSet<(Module Module, string Name)> visited)
    {
        if (target.Specifier is { } specifier)
        {
            if (Resolve(module.Path, specifier) is not { } other)
                return new Export(module, new Binding.Import(target.Name, target.Origin, specifier, target.Origin.Span, target.Name));
            return target.Name == "*" ? new Export(other, null) : FindExport(other, target.Name, visited);
        }

        return module.FindBinding(target.Name) is { } binding ? new Export(module, binding) : null;
    }

    private Module Load(string path)
    {
        if (_modules.TryGetValue(path, out var module))
            return module;
        var source = new SourceText(_files[path]);
        var trees = FileReader.Read(source, _diagnostics);
        foreach (var tree in trees)
            MuteDamage(tree);
        _modules.Add(path, module = new Module(source, trees));
        return module;
    }

    /// <summary>What is found in a statement that lost something to an error is an echo of it.</summary>
    private void MuteDamage(SyntaxTree tree)
    {
        foreach (var statement in tree.Damage.Count == 0 ? [] : tree.Statements)
        {
            if (tree.IsDamaged(statement.Span))
                _diagnostics.Mute(tree.Source, statement.Span);
        }
    }
}
