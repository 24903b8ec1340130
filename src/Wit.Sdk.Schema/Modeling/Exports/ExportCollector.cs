using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling.Comments;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>Evaluates what the entry files export: only that gets into the schema. An object that is exported twice counts once.</summary>
internal sealed class ExportCollector(ModuleGraph modules, Evaluator evaluator, IModelReader recollection, CancellationToken cancellation)
{
    private readonly HashSet<Value> _seen = [];
    private readonly HashSet<Reading> _seenDeclarations = [];

    public List<ExportedTable> Tables { get; } = [];

    public List<Exported<EnumValue>> Enums { get; } = [];

    public List<Exported<NamedSchemaValue>> Schemas { get; } = [];

    public List<Exported<SequenceValue>> Sequences { get; } = [];

    public List<Exported<ViewValue>> Views { get; } = [];

    public List<Exported<RoleValue>> Roles { get; } = [];

    public List<Exported<PolicyValue>> Policies { get; } = [];

    public List<ExportedRelations> Relations { get; } = [];

    /// <summary>The names of the exported tables in the database.</summary>
    public HashSet<QualifiedName> TableNames => [.. Tables.Select(table => table.Made?.Value.QualifiedName ?? table.Remembered!.Table.Name)];

    /// <summary>Whether anything was taken from a memory.</summary>
    public bool IsRemembered => Tables.Exists(table => table.Remembered is not null) || Relations.Exists(relations => relations.Remembered is not null);

    public List<Exported<RelationDefinitionsValue>> RelationDefinitions { get; } = [];

    /// <summary>The exports that create something only if another object uses them.</summary>
    public List<(string Name, Value Value, Origin Origin)> Loose { get; } = [];

    /// <summary>Where the tags of an object's comment stand, in order.</summary>
    public Dictionary<Value, List<Origin>> TagOrigins { get; } = [];

    public void Collect(IEnumerable<string> entryPaths)
    {
        var files = new SameFiles(modules);
        foreach (var path in entryPaths)
        {
            var module = modules.Load(ModulePath.Normalize(path));
            if (!files.Add(module))
                continue;
            modules.TellErrors(module);
            ReportMissingFiles(module);
            foreach (var name in module.ExportNames(modules))
            {
                cancellation.ThrowIfCancellationRequested();
                if (modules.FindExport(module, name) is { } export && !TryRecall(name, export))
                    Add(name, export);
            }
        }

        LoadRun();
    }

    /// <summary>Reads the files that others import for what they do, not for what they export: <c>import "./security"</c>. They may work on names of other files.</summary>
    private void LoadRun()
    {
        var open = new Stack<Module>(modules.Loaded);
        var seen = new HashSet<Module>(open);
        while (open.Count > 0)
        {
            var module = open.Pop();
            foreach (var import in module.Trees.SelectMany(tree => tree.Statements).OfType<Statement.Import>())
            {
                if (import.Names.Length == 0 && ModulePath.NamesFile(import.Specifier) && modules.Resolve(module.Path, import.Specifier) is { } run && seen.Add(run))
                    open.Push(run);
            }
        }
    }

    private void ReportMissingFiles(Module module)
    {
        foreach (var star in module.StarExports)
        {
            if (modules.Resolve(module.Path, star.Specifier!) is null && ModulePath.NamesFile(star.Specifier!))
                evaluator.Report(star.Origin, DiagnosticCatalogue.FileNotFound, star.Specifier!);
        }
    }

    /// <summary>A name for the default export: that of the constant, or one made of the database name.</summary>
    private static string NameOfDefault(Binding? binding, Value value)
    {
        if (binding is Binding.Expression { Syntax: Expression.Identifier constant })
            return constant.Name;
        var words = (value switch
        {
            TableValue table => table.Name,
            EnumValue type => type.Name,
            ViewValue view => view.Builder.Name,
            SequenceValue sequence => sequence.QualifiedName.Name,
            _ => "default",
        }).Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "default" : string.Concat(words.Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }

    /// <summary>Takes tables and relations as they are remembered, without evaluating anything.</summary>
    private bool TryRecall(string name, Export export)
    {
        if (export.Binding is not Binding.Variable binding)
            return false;
        var table = recollection.FindTable(export.Module.Path, binding.Name, name);
        var relations = recollection.FindRelations(export.Module.Path, binding.Name);
        if (table is null && relations is null)
            return false;
        var declaration = evaluator.Log.Note(export.Module, binding);
        if (!_seenDeclarations.Add(declaration))
            return true;
        if (table is not null)
            Tables.Add(new ExportedTable(declaration, null, table));
        else
            Relations.Add(new ExportedRelations(declaration, null, relations));
        return true;
    }

    private void Add(string name, Export export)
    {
        // The members of a namespace, or of a file as a whole, are exported with it and not by their own names; and drizzle-kit does not look into objects.
        if (export.Binding is null or Binding.Namespace)
            return;
        var origin = export.Binding.Origin;
        var value = evaluator.ValueOfExport(export, origin);
        if (value is UnknownValue { Cause.MissingFile: { } file })
            evaluator.Report(origin, DiagnosticCatalogue.ExportUnknown, name, file);
        else if (value is UnknownValue { Cause: var cause } && cause != Cause.Told)
            UnknownTables.Report(name, export, evaluator);
        if (LooseExports.IsLoose(value))
            Loose.Add((name, value, origin));
        if (value is not (Entity or EnumValue) || !_seen.Add(value))
            return;
        if (value is TableValue { Declaration: { } first } && !_seenDeclarations.Add(first))
            return;
        if (name == "default")
            name = NameOfDefault(export.Binding, value);
        var declaration = export.Binding is Binding.Expression { Syntax: Expression.Identifier constant }
            ? export.Module.FindBinding(constant.Name)
            : export.Binding;
        origin = declaration?.Origin ?? origin;
        var tags = TagOrigins[value] = [];
        var documentation = DocumentationReader.Read(origin.Source, declaration?.DocComment, tags.Add);
        switch (value)
        {
            case TableValue table:
                Tables.Add(new ExportedTable(table.Declaration, new Exported<TableValue>(name, table, origin, documentation), null));
                break;
            case EnumValue type:
                Enums.Add(new Exported<EnumValue>(name, type, origin, documentation));
                break;
            case NamedSchemaValue schema:
                Schemas.Add(new Exported<NamedSchemaValue>(name, schema, origin, documentation));
                break;
            case SequenceValue sequence:
                Sequences.Add(new Exported<SequenceValue>(name, sequence, origin, documentation));
                break;
            case ViewValue view:
                Views.Add(new Exported<ViewValue>(name, view, origin, documentation));
                break;
            case RoleValue role:
                Roles.Add(new Exported<RoleValue>(name, role, origin, documentation));
                break;
            case PolicyValue policy:
                Policies.Add(new Exported<PolicyValue>(name, policy, origin, documentation));
                break;
            case RelationsValue relations:
                Relations.Add(new ExportedRelations(export.Binding.Reading, relations, null));
                break;
            case RelationDefinitionsValue definitions:
                RelationDefinitions.Add(new Exported<RelationDefinitionsValue>(name, definitions, origin, documentation));
                break;
        }
    }
}
