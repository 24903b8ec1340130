using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Makes the model of what the entry files export.</summary>
internal sealed class SchemaModeler(ModuleGraph modules, Evaluator evaluator, ColumnNaming naming)
{
    private readonly ModelingContext _context = new(evaluator, naming, new SourceMapBuilder());

    public SourceMapBuilder SourceMap => _context.SourceMap;

    public SchemaModel Make(ExportCollector exports)
    {
        var tables = MakeTables(exports);
        return new SchemaModel
        {
            Schemas = exports.Schemas.Select(MakeSchema).ToEquatableArray(),
            Enums = exports.Enums.Select(MakeEnum).ToEquatableArray(),
            Sequences = exports.Sequences.Select(MakeSequence).ToEquatableArray(),
            Tables = AddRelations(tables, exports).ToEquatableArray(),
            Views = exports.Views.Select(view => ViewModeler.Make(view, _context)).OfType<View>().OrderBy(view => view.IsMaterialized).ToEquatableArray(),
            Roles = exports.Roles.Select(MakeRole).ToEquatableArray(),
        };
    }

    private List<Table> MakeTables(ExportCollector exports)
    {
        var exportedEnums = new HashSet<QualifiedName>(exports.Enums.Select(item => item.Value.QualifiedName));
        var targets = new ForeignTargets(
            [.. exports.Tables.Select(item => item.Value)], [.. exports.Schemas.Select(item => item.Value)], evaluator);
        var policies = exports.Policies.ToLookup(item => item.Value.Linked, item => item.Value);
        foreach (var policy in policies[null])
        {
            if (!exports.Tables.Any(table => HoldsPolicy(table.Value, policy)))
                evaluator.Report(policy.Origin, DiagnosticCatalogue.PolicyWithoutTable, policy.Name);
        }

        var damaged = modules.Loaded.SelectMany(module => module.Trees).Where(tree => tree.Damage.Count > 0).ToDictionary(tree => tree.Source);
        var tables = new List<Table>();
        foreach (var exported in exports.Tables)
        {
            var value = exported.Value;
            SourceMap.Add("table", value.QualifiedName, exported.Origin);
            SourceMap.AddTags("table:" + value.QualifiedName, exports.TagOrigins[value]);
            value.IsBroken |= damaged.TryGetValue(value.Origin.Source, out var tree) && tree.IsDamaged(value.Origin.Span);
            CheckEnums(value, exportedEnums);
            if (new TableModeler(value, _context, targets).Make(exported.Name, exported.Documentation, policies[value]) is { } table)
                tables.Add(table);
        }

        return tables;
    }

    /// <summary>Whether the extra config is an array that names the policy; told apart only to keep quiet, so that no function is called for it.</summary>
    private static bool HoldsPolicy(TableValue table, PolicyValue policy) =>
        table.ExtraConfig is FunctionValue || (table.ExtraConfig is ArrayValue list && list.Items.Contains(policy));

    private void CheckEnums(TableValue table, HashSet<QualifiedName> exportedEnums)
    {
        foreach (var column in table.Columns)
        {
            var type = column.Builder.Type;
            while (type is ColumnType.Array array)
                type = array.Element;
            if (type is ColumnType.Enum { Name: var name } && !exportedEnums.Contains(name))
                evaluator.Report(column.Origin, DiagnosticCatalogue.EnumNotExported, column.PropertyName, name.Name);
        }
    }

    private List<Table> AddRelations(List<Table> tables, ExportCollector exports)
    {
        var exportedTables = new HashSet<TableValue>(exports.Tables.Select(item => item.Value));
        var modeler = new RelationModeler(_context, exportedTables, [.. tables.Select(table => table.Name)]);
        var relations = exports.Relations
            .SelectMany(item => modeler.Make(item.Value).ToList())
            .Concat(exports.RelationDefinitions.SelectMany(item => modeler.Make(item.Value).ToList()))
            .ToLookup(item => item.Table, item => item.Relation);
        var aliases = SelectTypeReader.Read(modules.Loaded.ToList(), evaluator, exportedTables);
        return [.. tables.Select(table => table with
        {
            Relations = relations[table.Name].ToEquatableArray(),
            SelectTypeName = aliases.TryGetValue(table.Name, out var alias) ? alias : null,
        })];
    }

    private EnumType MakeEnum(Exported<EnumValue> exported)
    {
        SourceMap.Add("enum", exported.Value.QualifiedName, exported.Origin);
        return new EnumType(exported.Value.QualifiedName, exported.Name, exported.Value.Labels)
        {
            IsObject = exported.Value.IsObject,
            Documentation = exported.Documentation,
        };
    }

    private Sequence MakeSequence(Exported<SequenceValue> exported)
    {
        SourceMap.Add("sequence", exported.Value.QualifiedName, exported.Origin);
        return new Sequence(exported.Value.QualifiedName, exported.Name, exported.Value.Options);
    }

    private NamedSchema MakeSchema(Exported<NamedSchemaValue> exported)
    {
        SourceMap.Add("schema", exported.Value.Name, exported.Origin);
        return new NamedSchema(exported.Value.Name, exported.Name);
    }

    private Role MakeRole(Exported<RoleValue> exported)
    {
        SourceMap.Add("role", exported.Value.Name, exported.Origin);
        return new Role(exported.Value.Name, exported.Value.CreateDatabase, exported.Value.CreateRole, exported.Value.Inherit, exported.Value.IsExisting);
    }
}
