using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Modeling.Relations;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the model of what the entry files export.</summary>
internal sealed class SchemaModeler(ModuleGraph modules, Evaluator evaluator, ColumnNaming naming, DateTime readingTime, IModelWriter memory)
{
    private readonly ModelingContext _context = new(evaluator, naming, new SourceMapBuilder(), readingTime);

    public SourceMapBuilder SourceMap => _context.SourceMap;

    /// <summary>Makes the model; null when something remembered does not fit what is exported now.</summary>
    public SchemaModel? Make(ExportCollector exports)
    {
        var tableMaker = new TableSetModeler(modules, _context, exports);
        if (tableMaker.Make() is not { } tables || new RelationSetModeler(modules, _context, exports, tables).Make() is not { } relations)
            return null;
        LooseExports.Report(exports, evaluator);
        return new SchemaModel
        {
            Schemas = exports.Schemas.Select(MakeSchema).ToEquatableArray(),
            Enums = exports.Enums.Select(exported => MakeEnum(exported, exports)).ToEquatableArray(),
            Sequences = exports.Sequences.Select(MakeSequence).ToEquatableArray(),
            Tables = Complete(tables, relations, exports).ToEquatableArray(),
            Views = exports.Views.Select(view => ViewModeler.Make(view, _context)).OfType<View>().OrderBy(view => view.IsMaterialized).ToEquatableArray(),
            Roles = exports.Roles.Select(MakeRole).ToEquatableArray(),
            LinkedPolicies = LinkedPolicyModeler.Make(exports, _context),
        };
    }

    /// <summary>Adds what others say of the tables, and notes what can be remembered.</summary>
    private List<Table> Complete(List<ModeledTable> tables, List<ModeledRelations> relations, ExportCollector exports)
    {
        var byTable = relations.SelectMany(item => item.Relations.Select(relation => (item.Table, Relation: relation))).ToLookup(item => item.Table, item => item.Relation);
        var aliases = new SelectTypeReader(modules, evaluator, exports).Read();
        foreach (var item in relations)
        {
            if (item is { Declaration: { } declaration, Memory: { } kept })
                memory.Keep(declaration, kept);
        }

        var whole = new List<Table>(tables.Count);
        foreach (var item in tables)
        {
            var table = Complete(item, byTable[item.Table.Name].ToEquatableArray(), aliases.TryGetValue(item.Table.Name, out var alias) ? alias : null);
            whole.Add(table);
            if (item is { Declaration: { } declaration, Memory: { } kept })
                memory.Keep(declaration, ReferenceEquals(kept.Whole, table) ? kept : kept with { Whole = table });
        }

        return whole;
    }

    private static Table Complete(ModeledTable item, EquatableArray<Relation> relations, string? selectType) =>
        item.Memory is { Whole: var whole } && whole.Relations == relations && whole.SelectTypeName == selectType
            ? whole
            : item.Table with { Relations = relations, SelectTypeName = selectType };

    private EnumType MakeEnum(Exported<EnumValue> exported, ExportCollector exports)
    {
        SourceMap.Add(ObjectKind.Enum, exported.Value.QualifiedName, exported.Origin);
        SourceMap.AddTags(new ObjectKey(ObjectKind.Enum, exported.Value.QualifiedName), exports.TagOrigins[exported.Value]);
        return new EnumType(exported.Value.QualifiedName, exported.Name, exported.Value.Labels)
        {
            IsObject = exported.Value.IsObject,
            IsPartial = exported.Value.IsPartial,
            Documentation = exported.Documentation,
        };
    }

    private Sequence MakeSequence(Exported<SequenceValue> exported)
    {
        SourceMap.Add(ObjectKind.Sequence, exported.Value.QualifiedName, exported.Origin);
        return new Sequence(exported.Value.QualifiedName, exported.Name, exported.Value.Options);
    }

    private NamedSchema MakeSchema(Exported<NamedSchemaValue> exported)
    {
        SourceMap.Add(ObjectKind.Schema, exported.Value.Name, exported.Origin);
        return new NamedSchema(exported.Value.Name, exported.Name);
    }

    private Role MakeRole(Exported<RoleValue> exported)
    {
        SourceMap.Add(ObjectKind.Role, exported.Value.Name, exported.Origin);
        return new Role(exported.Value.Name, exported.Value.CreateDatabase, exported.Value.CreateRole, exported.Value.Inherit, exported.Value.IsExisting);
    }
}
