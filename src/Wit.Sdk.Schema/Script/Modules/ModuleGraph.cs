using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Sections;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>The files of a schema, read when something first needs them.</summary>
internal sealed class ModuleGraph(IFileTree files, DiagnosticBag diagnostics, Action<Module>? prepare = null, IReadOnlyDictionary<string, IReadOnlyList<Section>>? remembered = null)
{
    private readonly Dictionary<string, Module> _modules = new(StringComparer.Ordinal);
    private readonly ModuleResolver _resolver = new(files);

    public IEnumerable<Module> Loaded => _modules.Values;

    /// <summary>How much text was read so far, in characters.</summary>
    public long Length { get; private set; }

    /// <summary>The module of an existing file.</summary>
    public Module Load(string path)
    {
        if (!_modules.TryGetValue(path, out var module))
            _modules.Add(path, module = Load(files.Read(path) ?? new SourceFile(path, string.Empty)));
        return module;
    }

    /// <summary>The module of a path, as a module says it; null when the file was not needed so far.</summary>
    public Module? Find(string path) => _modules.TryGetValue(ProvidedModules.Find(path) is null ? ModulePath.Normalize(path) : path, out var module) ? module : null;

    /// <summary>The sections of each file, for the next compilation; of a file with errors those that it had before them.</summary>
    public Dictionary<string, IReadOnlyList<Section>> RememberedSections()
    {
        var sections = new Dictionary<string, IReadOnlyList<Section>>(StringComparer.Ordinal);
        foreach (var module in _modules.Values)
        {
            if (module.Trees is not [{ Source: var whole }] || whole != module.Source)
                sections[module.Path] = [.. module.Trees.Select(tree => tree.Source.Section)];
            else if (KnownSections(module.Path) is { Count: > 0 } before)
                sections[module.Path] = before;
        }

        return sections;
    }

    private IReadOnlyList<Section> KnownSections(string path) => remembered is not null && remembered.TryGetValue(path, out var known) ? known : [];

    /// <summary>Finds the file that an import means; null when there is none.</summary>
    public Module? Resolve(string importer, string specifier)
    {
        if (ProvidedModules.Find(specifier) is { } provided)
        {
            if (!_modules.TryGetValue(specifier, out var module))
                _modules.Add(specifier, module = Load(provided));
            return module;
        }

        return _resolver.Find(ModulePath.Normalize(importer), specifier) is { } path ? Load(path) : null;
    }

    /// <summary>The file that an import means, when something needed it so far.</summary>
    public Module? FindLoaded(string importer, string specifier) =>
        ProvidedModules.Find(specifier) is null && _resolver.Find(ModulePath.Normalize(importer), specifier) is { } path ? Find(path) : null;

    /// <summary>Says what is wrong with a file, once.</summary>
    public void TellErrors(Module module)
    {
        if (module.Untold is not { } errors)
            return;
        module.Untold = null;
        diagnostics.AddAll(errors);
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
        TellErrors(module);
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

    private Module Load(SourceFile file)
    {
        Length += file.Content.Length;
        var source = new SourceText(ModulePath.IsJson(file.Path) ? file with { Content = JsonModule.Prefix + file.Content } : file);
        var errors = new DiagnosticBag();
        var trees = FileReader.Read(source, KnownSections(file.Path), errors);
        foreach (var tree in trees)
            MuteDamage(tree);
        var module = new Module(source, trees);
        module.IsOneValue |= ModulePath.IsJson(file.Path);
        module.Untold = errors.Told > 0 ? errors : null;
        prepare?.Invoke(module);
        return module;
    }

    /// <summary>Errors in a statement that lost something to an error are follow-up errors.</summary>
    private void MuteDamage(SyntaxTree tree)
    {
        foreach (var statement in tree.Damage.Count == 0 ? [] : tree.Statements)
        {
            if (tree.IsDamaged(statement.Span))
                diagnostics.Mute(tree.Source, statement.Span);
        }
    }
}
