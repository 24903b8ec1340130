using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling.Relations;

/// <summary>Makes the relations of the model, or takes them as they are remembered.</summary>
internal sealed class RelationSetModeler
{
    private readonly ModuleGraph _modules;
    private readonly ModelingContext _context;
    private readonly ExportCollector _exports;
    private readonly HashSet<QualifiedName> _modelTables;
    private readonly ForeignTargets _targets;

    public RelationSetModeler(ModuleGraph modules, ModelingContext context, ExportCollector exports, List<ModeledTable> tables)
    {
        _modules = modules;
        _context = context;
        _exports = exports;
        _modelTables = [.. tables.Select(table => table.Table.Name)];
        _targets = new ForeignTargets([.. exports.Tables.Select(item => item.Declaration).OfType<Reading>()], [], context.Evaluator);
    }

    /// <summary>Makes the relations; null when something remembered does not fit what is exported now.</summary>
    public List<ModeledRelations>? Make()
    {
        var all = new List<ModeledRelations>();
        foreach (var exported in _exports.Relations)
        {
            if (exported.Remembered is { } remembered)
            {
                if (!_targets.ContainsAll(remembered.Targets, _modules) || !Array.TrueForAll(remembered.Relations, relation => _modelTables.Contains(relation.Target)))
                    return null;
                all.Add(new ModeledRelations(exported.Declaration, remembered.Table, remembered.Relations, remembered));
            }
            else
            {
                all.Add(Make(exported.Made!, exported.Declaration));
            }
        }

        var modeler = new RelationModeler(_context, _targets, _modelTables);
        foreach (var made in _exports.RelationDefinitions.SelectMany(item => modeler.Make(item.Value).ToList()))
            all.Add(new ModeledRelations(null, made.Table, [made.Relation], null));
        return all;
    }

    private ModeledRelations Make(RelationsValue value, Reading? declaration)
    {
        var told = _context.Evaluator.Told;
        var making = new Reading(string.Empty, string.Empty, null);
        _targets.TakeFound();
        Relation[] relations;
        using (_context.Evaluator.Log.Open(making))
            relations = [.. new RelationModeler(_context, _targets, _modelTables).Make(value).Select(made => made.Relation)];
        var isRepeatable = _context.Evaluator.Told == told && declaration is not null && value.Origin.Source.Section == declaration.Section;
        var memory = isRepeatable && Reading.AllOf(declaration!, making) is { } reads
            ? new RelationsMemory(reads, _targets.TakeFound(), value.Table.QualifiedName, relations)
            : null;
        return new ModeledRelations(declaration, value.Table.QualifiedName, relations, memory);
    }
}
