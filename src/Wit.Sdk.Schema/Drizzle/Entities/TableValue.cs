using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A table: <c>pgTable(...)</c>. The columns are known at once; the extra config and the references when all tables are.</summary>
internal sealed class TableValue(string name, NamedSchemaValue? schema, Origin origin) : Entity(origin)
{
    /// <summary>How much of a name stands in a message.</summary>
    private const int LongestShown = 128;

    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("enableRLS", call =>
    {
        var table = (TableValue)call.Receiver;
        table.RowLevelSecurity = true;
        table.NoteChange();
        return table;
    }));

    private readonly Dictionary<string, ColumnValue> _byProperty = new(StringComparer.Ordinal);

    public string Name => name;

    public NamedSchemaValue? Schema => schema;

    public QualifiedName QualifiedName { get; } = new(schema?.Name ?? QualifiedName.PublicSchema, name);

    public List<ColumnValue> Columns { get; } = [];

    public Value ExtraConfig { get; init; } = Undefined;

    /// <summary>How keys become names in this very table, as <c>snakeCase.table(...)</c> says.</summary>
    public NameCasing Casing { get; init; }

    /// <summary>The table that this one is another name for, in a query; null for a table itself.</summary>
    public TableValue? AliasOf { get; init; }

    public bool RowLevelSecurity { get; set; }

    /// <summary>The first name that it is the value of; null for a table that has none.</summary>
    public Reading? Declaration { get; set; }

    /// <summary>The values that were evaluated when it was created.</summary>
    public Reading? Creator { get; init; }

    /// <summary>Counts the changes after it was made.</summary>
    public int Version { get; private set; }

    /// <summary>Whether something of it can't be known, so that its DDL would be wrong. The error is reported.</summary>
    public bool IsBroken { get; set; }

    public override string Description => "the table '" + (name.Length > LongestShown ? name.Substring(0, LongestShown) + "..." : name) + "'";

    public override IEnumerable<string> MemberNames => _byProperty.Keys.Concat(Methods.Names);

    /// <summary>The columns as an object, for the extra config and <c>getTableColumns</c>.</summary>
    public TableColumnsValue ColumnsObject => new(this);

    /// <summary>Notes that it was changed after it was made.</summary>
    public void NoteChange() => Version++;

    public void Add(ColumnValue column)
    {
        Columns.Add(column);
        _byProperty[column.PropertyName] = column;
    }

    public ColumnValue? FindColumn(string propertyName) => _byProperty.TryGetValue(propertyName, out var column) ? column : null;

    public override Value? GetProperty(string name) =>
        (Value?)FindColumn(name) ?? (IsBroken && Methods.Find(name) is null ? new UnknownValue(Cause.Told) : null);

    public override Method? FindMethod(string name) => Methods.Find(name);

    /// <summary>The columns by their keys.</summary>
    public IEnumerable<Property> ColumnProperties => Columns.Select(column => new Property(column.PropertyName, column, column.Origin, column.DocComment));

    public override IReadOnlyList<Property> OwnProperties =>
        [.. ColumnProperties, .. Methods.Names.Select(method => new Property(method, new NativeValue(method, FindMethod(method)!.Code) { Receiver = this }))];

    public override bool IsChangedByCalls => true;

    public override void NoteDeclaration(Reading reading) => Declaration ??= reading;

    public override bool AddTo(SharedState state)
    {
        state.Note(this, Version);
        return true;
    }
}
