using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>Names every type of the namespace. Names that the schema sets come first, then enum types, then tables, each in the order of the schema.</summary>
internal sealed class SchemaCodeBuilder
{
    private readonly SchemaModel _model;
    private readonly string _namespace;
    private readonly string _database;
    private readonly bool _hasPgvector;
    private readonly EquatableArray<string> _declared;

    // Two names that differ only in case would be two files of one name on some file systems.
    private readonly UniqueNames _types;
    private readonly UniqueNames _properties;
    private readonly Dictionary<string, string> _typeOwners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _propertyOwners = new(StringComparer.Ordinal);
    private readonly List<TakenName> _taken = [];

    private SchemaCodeBuilder(SchemaModel model, GeneratorOptions options)
    {
        _model = model;
        _hasPgvector = options.HasPgvector;
        _declared = options.DeclaredNames;
        _namespace = CSharpIdentifier.Namespace(options.Namespace);
        _database = CSharpIdentifier.Pascal(options.DatabaseName) is { Length: > 0 } name ? name : "WitDb";
        _types = new UniqueNames([.. ReservedNames.OfRecord, _database, _database + "ServiceCollectionExtensions"], StringComparer.OrdinalIgnoreCase);
        _properties = new UniqueNames([.. ReservedNames.OfDatabase, _database]);
    }

    /// <summary>Builds the code model of a schema.</summary>
    public static SchemaCode Build(SchemaModel model, GeneratorOptions options) => Build(model, options, CodeMemory.None).Code;

    /// <summary>The same of a schema that was named before in nearly the same form; a memory makes it faster and changes nothing.</summary>
    public static (SchemaCode Code, CodeMemory Memory) Build(SchemaModel model, GeneratorOptions options, CodeMemory memory) => new SchemaCodeBuilder(model, options).Build(memory);

    private (SchemaCode Code, CodeMemory Memory) Build(CodeMemory memory)
    {
        var names = new TableNames[_model.Tables.Count];
        NameTables(names, table => GivenName(table) is not null);
        var enums = _model.Enums.Select(type => EnumCodeBuilder.Build(_namespace, EnumName(type), type)).ToEquatableArray();
        _taken.AddRange(enums.SelectMany(TakenNames.OfLabels));
        NameTables(names, table => GivenName(table) is null);
        var hidden = KnownNames.Simple.Where(name => !_types.IsFree(name) || _declared.Contains(name)).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        enums = enums.Select(type => type with { Hidden = hidden }).ToEquatableArray();

        var references = enums.Select(Refer).ToEquatableArray();
        var named = _model.Tables.Select((table, i) => memory.Recall(table, Input(table, names[i], references) with { Hidden = hidden })).ToList();
        var relations = new RelationResolver(named);
        var tables = named.Select(table => table.Input with { Relations = relations.Resolve(table.Table) }).ToEquatableArray();
        var usesVectors = _hasPgvector && _model.Tables.Any(table => table.Columns.Any(column => ClrTypes.IsVector(column.Type)));
        var database = new DatabaseCode(_namespace, _database, named.Select(Refer).ToEquatableArray(), references, usesVectors) { Hidden = hidden, Tenant = TenantOf(named) };
        return (new SchemaCode(tables, enums, database) { TakenNames = _taken.ToEquatableArray() }, new CodeMemory(named));
    }

    /// <summary>The first table decides; another setting or type in a later one is WIT3075.</summary>
    private static (string Setting, string Type)? TenantOf(IEnumerable<NamedTable> tables) => tables.Select(named => Tenancy.Of(named.Table)).FirstOrDefault(tenancy => tenancy is not null) is { } tenancy
        ? (tenancy.Setting, ClrTypes.For(tenancy.Column, default, hasPgvector: false).Name)
        : null;

    private static DatabaseTable Refer(NamedTable table) =>
        new("global::" + table.Input.Namespace + "." + table.Input.Names.Table, table.Input.Names.Property, table.Table.Name, table.Table.Documentation);

    /// <summary>Leaves the relations out as the schema has them: with what is resolved of the other table, a change of it shows here only where it matters.</summary>
    private TableInput Input(Table table, TableNames names, EquatableArray<EnumReference> enums) =>
        new(_namespace, names, table with { Relations = default }, EnumsOf(table, enums)) { Numbering = Numbering.Of(_model, table), HasPgvector = _hasPgvector };

    private void NameTables(TableNames[] names, Func<Table, bool> isTurn)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (isTurn(_model.Tables[i]))
                names[i] = Name(_model.Tables[i]);
        }
    }

    private TableNames Name(Table table)
    {
        var export = WithoutEnding(CSharpIdentifier.Pascal(table.ExportName), "Table");
        if (export.Length == 0)
            export = CSharpIdentifier.Pascal(table.Name.Name) is { Length: > 0 } pascal ? pascal : "Unnamed";
        var singular = GivenName(table) ?? Singular.Of(export);

        // Its types are called alike: if one of the names is taken, all are changed.
        var hasDeleted = SoftDelete.ColumnOf(table) is not null;
        var row = new[] { singular, singular + "Row" }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => singular + number)).First(name => AreFree(name, hasDeleted));
        var names = new TableNames(
            _types.Take(row), _types.Take("New" + row), _types.Take(row + "Patch"), _types.Take(row + "Columns"), _types.Take(row + "Include"), _types.Take(export + "Table"), _properties.Take(export, export + "Table"))
        {
            Queries = _types.Take(row + "QueryExtensions"),
            Reads = hasDeleted ? _types.Take(row + "Reads") : string.Empty,
        };
        Keep(TakenNames.OfRow(table, names, singular, Owner(_typeOwners)), _typeOwners, names.Row, $"the row of the table '{table.Name.Name}'");
        Keep(TakenNames.OfProperty(table, names, export, Owner(_propertyOwners)), _propertyOwners, names.Property, $"the table '{table.Name.Name}'");
        return names;
    }

    private void Keep(TakenName? taken, Dictionary<string, string> owners, string name, string owner)
    {
        if (taken is not null)
            _taken.Add(taken);
        owners[name] = owner;
    }

    private static Func<string, string?> Owner(Dictionary<string, string> owners) => name => owners.TryGetValue(name, out var owner) ? owner : null;

    private bool AreFree(string row, bool hasDeleted) => _types.IsFree(row) && _types.IsFree("New" + row) && _types.IsFree(row + "Patch") && _types.IsFree(row + "Columns")
        && _types.IsFree(row + "Include") && _types.IsFree(row + "QueryExtensions") && (!hasDeleted || _types.IsFree(row + "Reads"));

    private string EnumName(EnumType type)
    {
        var export = CSharpIdentifier.Pascal(type.ExportName);
        var name = WithoutEnding(export, "Enum") is { Length: > 0 } shorter ? shorter : CSharpIdentifier.Pascal(type.Name.Name);
        var taken = _types.Take(name, export, export.Length == 0 ? "UnnamedEnum" : export);
        Keep(name.Length == 0 ? null : TakenNames.OfEnum(type, taken, name, Owner(_typeOwners)), _typeOwners, taken, $"the enum '{type.Name.Name}'");
        return taken;
    }

    private static string? GivenName(Table table)
    {
        var entity = table.Documentation.Find("entity")?.Argument ?? table.SelectTypeName;
        return entity is not null && CSharpIdentifier.Pascal(entity) is { Length: > 0 } name ? name : null;
    }

    /// <summary>The enum type as its users name it. Npgsql finds a plain name wherever it is, so it must be qualified if it exists twice.</summary>
    private EnumReference Refer(EnumCode code)
    {
        var name = code.Type.Name;
        var isAlone = _model.Enums.Count(other => other.Name.Name == name.Name) == 1;
        return new EnumReference(name, "global::" + _namespace + "." + code.TypeName, name.IsPublic && isAlone ? name.Name : name.Schema + "." + name.Name) { ExportName = code.Type.ExportName };
    }

    private static EquatableArray<EnumReference> EnumsOf(Table table, EquatableArray<EnumReference> enums)
    {
        HashSet<QualifiedName>? used = null;
        foreach (var column in table.Columns)
        {
            if (SqlTypes.EnumName(column.Type) is { } name)
                (used ??= []).Add(name);
        }

        return used is null ? default : enums.Where(reference => used.Contains(reference.Name)).ToEquatableArray();
    }

    private static string WithoutEnding(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - ending.Length) : name;
}
