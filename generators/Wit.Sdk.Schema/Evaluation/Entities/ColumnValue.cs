using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A column of a table: <c>users.id</c>.</summary>
internal sealed class ColumnValue(TableValue table, ColumnBuilderValue builder, string propertyName, Origin origin, TextSpan? docComment) : Entity(origin)
{
    public TableValue Table => table;

    public ColumnBuilderValue Builder => builder;

    public string PropertyName => propertyName;

    public TextSpan? DocComment => docComment;

    public override string Description => "the column '" + propertyName + "'";

    public override IEnumerable<string> MemberNames => IndexedColumnValue.Methods.Names;

    public override Value? GetProperty(string name) => name switch
    {
        "name" => new StringValue(builder.Name),
        "table" => table,
        "notNull" => Of(builder.IsNotNull),
        "primary" => Of(builder.IsPrimaryKey),
        "enumValues" => new ArrayValue([.. builder.EnumValues.Select(text => (Value)new StringValue(text))]),
        _ => null,
    };

    public override Method? FindMethod(string name) => IndexedColumnValue.Methods.Find(name);
}
