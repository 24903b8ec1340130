using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>The generated types that a statement's method may name: the compiler does not know them when the method is read.</summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<string, TableInput> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<ColumnCode>> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableCode> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumReference> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly string _prefix;
    private readonly DatabaseCode _database;

    public SchemaNames(SchemaCode code)
    {
        _database = code.Database;
        _prefix = "global::" + _database.Namespace + ".";
        foreach (var table in code.Tables)
        {
            _rows[_prefix + table.Names.Row] = table;
            _classes[table.Names.Table] = table.Names.Property;
            if (table.Names.Reads.Length > 0) _classes[table.Names.Reads] = table.Names.Property;
        }

        foreach (var type in _database.Enums) _enums[type.TypeName] = type;
    }

    /// <summary>The namespace of the generated code.</summary>
    public string Namespace => _database.Namespace;

    /// <summary>The class over the statements of files.</summary>
    public string QueriesClass => _database.ClassName + "Queries";

    /// <summary>Its property in the database class, which a table may have taken.</summary>
    public string QueriesProperty => _database.Tables.Any(table => table.Property == "Queries") ? "SqlQueries" : "Queries";

    /// <summary>The type of a table's rows.</summary>
    public TypeReference RowTypeOf(TableInput table) => new(TypeShape.Named, _prefix + table.Names.Row);

    /// <summary>A table of the schema; null for all other relations.</summary>
    public TableInput? TableOf(CatalogRelation relation) =>
        _rows.Values.FirstOrDefault(table => table.Table.Name.Schema == relation.Schema && table.Table.Name.Name == relation.Name);

    /// <summary>The type with the generated types in it named.</summary>
    public TypeReference Resolve(TypeReference type)
    {
        var resolved = type with
        {
            Arguments = type.Arguments.Select(Resolve).ToEquatableArray(),
            Parameters = type.Parameters.Select(parameter => parameter with { Type = Resolve(parameter.Type) }).ToEquatableArray(),
        };
        return type.Shape == TypeShape.Unknown && (_rows.ContainsKey(_prefix + type.Name) || _enums.ContainsKey(_prefix + type.Name))
            ? resolved with { Shape = TypeShape.Named, Name = _prefix + type.Name }
            : resolved;
    }

    /// <summary>The table whose row a type is; null when it is none.</summary>
    public TableInput? RowOf(TypeReference type) => type.Shape == TypeShape.Named && _rows.TryGetValue(type.Core, out var table) ? table : null;

    /// <summary>The table that generated types belong to.</summary>
    public TableInput TableOf(TableNames names) => _rows[_prefix + names.Row];

    /// <summary>The class of a table's typed columns.</summary>
    public string ColumnsTypeOf(TableInput table) => _prefix + table.Names.Columns;

    /// <summary>A table with every C# name and type decided.</summary>
    public TableCode CodeOf(TableInput table)
    {
        if (!_tables.TryGetValue(table.Names.Row, out var code))
            _tables[table.Names.Row] = code = TableCodeBuilder.Build(table);
        return code;
    }

    /// <summary>The columns of a table.</summary>
    public EquatableArray<ColumnCode> ColumnsOf(TableInput table)
    {
        if (!_columns.TryGetValue(table.Names.Row, out var columns))
            _columns[table.Names.Row] = columns = TableCodeBuilder.Columns(table);
        return columns;
    }

    /// <summary>The C# enum of an enum type; null when the schema has none.</summary>
    public EnumReference? EnumOf(SqlType type) => _database.Enums.FirstOrDefault(candidate => candidate.Name.Schema == type.Schema && candidate.Name.Name == type.Name);

    /// <summary>The session in a generated class, or in one over such; null elsewhere.</summary>
    public string? SessionOf(string @namespace, string container, string unknownBase) =>
        @namespace == Namespace && container == _database.ClassName ? "base.Session"
        : (@namespace == Namespace && _classes.ContainsKey(container)) || _classes.ContainsKey(unknownBase) || unknownBase == _database.ClassName ? "Session"
        : null;

    /// <summary>The class as the comment in a statement names it: a table by its property.</summary>
    public string CommentOf(string @namespace, string container) => @namespace == Namespace && _classes.TryGetValue(container, out var property) ? property : container;
}
