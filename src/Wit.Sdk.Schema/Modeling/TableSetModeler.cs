using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Sections;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the tables of the model, or takes them as they are remembered.</summary>
internal sealed class TableSetModeler
{
    private readonly ModuleGraph _modules;
    private readonly ModelingContext _context;
    private readonly ExportCollector _exports;
    private readonly HashSet<QualifiedName> _exportedEnums;
    private readonly ForeignTargets _targets;
    private readonly ILookup<QualifiedName?, PolicyValue> _policies;
    private readonly Dictionary<SourceText, SyntaxTree> _damaged;
    private readonly Dictionary<Section, SourceText> _sources;

    public TableSetModeler(ModuleGraph modules, ModelingContext context, ExportCollector exports)
    {
        _modules = modules;
        _context = context;
        _exports = exports;
        _exportedEnums = [.. exports.Enums.Select(item => item.Value.QualifiedName)];
        _targets = new ForeignTargets([.. exports.Tables.Select(item => item.Declaration).OfType<Reading>()], [.. exports.Schemas.Select(item => item.Value)], context.Evaluator);
        _policies = exports.Policies.ToLookup(item => item.Value.Linked?.QualifiedName, item => item.Value);
        var trees = modules.Loaded.SelectMany(module => module.Trees).ToList();
        _damaged = trees.Where(tree => tree.Damage.Count > 0).ToDictionary(tree => tree.Source);
        _sources = trees.ToDictionary(tree => tree.Source.Section, tree => tree.Source);
    }

    private Evaluator Evaluator => _context.Evaluator;

    /// <summary>Makes the tables; null when something remembered does not fit what is exported now.</summary>
    public List<ModeledTable>? Make()
    {
        var tables = new List<ModeledTable>();
        foreach (var exported in _exports.Tables)
        {
            if (exported.Remembered is { } remembered)
            {
                if (!_targets.ContainsAll(remembered.Targets, _modules) || !TryPlace(remembered) || !Array.TrueForAll(remembered.Enums, _exportedEnums.Contains))
                    return null;
                tables.Add(new ModeledTable(exported.Declaration, remembered.Table, remembered));
            }
            else
            {
                tables.Add(Make(exported.Made!, exported.Declaration));
            }
        }

        ReportLoosePolicies();
        return tables;
    }

    private ModeledTable Make(Exported<TableValue> exported, Reading? declaration)
    {
        var value = exported.Value;
        var places = _context.SourceMap.Count;
        var told = Evaluator.Told;
        var making = new Reading(string.Empty, string.Empty, null);
        _targets.TakeFound();
        _context.SourceMap.Add(ObjectKind.Table, value.QualifiedName, exported.Origin);
        _context.SourceMap.AddTags(new ObjectKey(ObjectKind.Table, value.QualifiedName), _exports.TagOrigins[value]);
        value.IsBroken |= _damaged.TryGetValue(value.Origin.Source, out var tree) && tree.IsDamaged(value.Origin.Span);
        Table table;
        using (Evaluator.Log.Open(making))
        {
            ReportEnums(value);
            table = new TableModeler(value, _context, _targets).Make(exported.Name, exported.Documentation, _policies[value.QualifiedName]);
        }

        var isRepeatable = Evaluator.Told == told && declaration is not null && value.Creator == declaration && exported.Origin.Source.Section == declaration.Section;
        return isRepeatable && Reading.AllOf(declaration!, making) is { } reads
            ? new ModeledTable(declaration, table, new TableMemory(exported.Name, reads, _targets.TakeFound(), table, PlacesSince(places)))
            : new ModeledTable(declaration, table, null);
    }

    private Place[] PlacesSince(int count) => [.. _context.SourceMap.Since(count).Select(place => new Place(place.Key, place.Origin.Source.Section, place.Origin.Span))];

    /// <summary>Notes where the objects of a remembered table stand now.</summary>
    private bool TryPlace(TableMemory remembered)
    {
        if (!Array.TrueForAll(remembered.Sections, _sources.ContainsKey))
            return false;
        _context.SourceMap.Add(remembered.Places, _sources);
        return true;
    }

    private void ReportLoosePolicies()
    {
        foreach (var policy in _policies[null].Where(policy => !policy.IsTaken))
            Evaluator.Report(policy.Origin, DiagnosticCatalogue.PolicyWithoutTable, policy.Name);
    }

    private void ReportEnums(TableValue table)
    {
        foreach (var column in table.Columns)
        {
            if (EnumNotExported(column.Builder.Type) is { } name)
                Evaluator.Report(column.Origin, DiagnosticCatalogue.EnumNotExported, column.PropertyName, name.Name);
        }
    }

    private QualifiedName? EnumNotExported(ColumnType type) => SqlTypes.EnumName(type) is { } name && !_exportedEnums.Contains(name) ? name : null;
}
