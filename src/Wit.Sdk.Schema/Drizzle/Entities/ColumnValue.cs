using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A column of a table: <c>users.id</c>.</summary>
internal sealed class ColumnValue(TableValue table, ColumnBuilderValue builder, string propertyName, Origin origin, TextSpan? docComment) : Entity(origin)
{
    private static readonly Method s_sqlType = new("getSQLType", call => call.Receiver is ColumnValue column ? ColumnFacts.SqlType(column.Builder) : LibraryObject.RunTime(call));

    public TableValue Table => table;

    public ColumnBuilderValue Builder => builder;

    public string PropertyName => propertyName;

    public TextSpan? DocComment => docComment;

    public override string Description => "the column '" + propertyName + "'";

    public override IEnumerable<string> MemberNames => IndexedColumnValue.Methods.Names;

    /// <summary>The function that code put in the place of <c>getSQLType</c>, to say more of the type than Drizzle has a word for; null when none did.</summary>
    public Value? OwnSqlType { get; private set; }

    public override bool Take(string name, Value value)
    {
        if (name != "getSQLType")
            return false;
        OwnSqlType = value;
        table.NoteChange();
        return true;
    }

    public override Value? GetProperty(string name) => name switch
    {
        "table" => table,
        "getSQLType" => OwnSqlType,
        _ => ColumnFacts.Find(builder, name),
    };

    public override Method? FindMethod(string name) => name == s_sqlType.Name ? s_sqlType : IndexedColumnValue.Methods.Find(name);

    public override bool AddTo(SharedState state) => state.Add(table);
}
