using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>An enum type: <c>pgEnum(...)</c>; called, it makes a column.</summary>
internal sealed class EnumValue(string name, NamedSchemaValue? schema, EquatableArray<string> labels, bool isObject, Origin origin) : Entity(origin)
{
    public string Name => name;

    public NamedSchemaValue? Schema => schema;

    public QualifiedName QualifiedName { get; } = new(schema?.Name ?? QualifiedName.PublicSchema, name);

    public EquatableArray<string> Labels => labels;

    /// <summary>Whether the labels were given as an object's values.</summary>
    public bool IsObject => isObject;

    /// <summary>Whether labels are missing, since they hold an error, which is reported.</summary>
    public bool IsPartial { get; init; }

    public override string Description => "the enum '" + name + "'";

    public override string TypeOf => "function";

    public override IEnumerable<string> MemberNames => ["enumName", "enumValues", "schema"];

    public override Value? GetProperty(string name) => name switch
    {
        "enumName" => new StringValue(Name),
        "enumValues" => new ArrayValue([.. labels.Select(label => (Value)new StringValue(label))]),
        "schema" => schema is null ? Undefined : new StringValue(schema.Name),
        _ => null,
    };

    public override Method? AsFunction => new(name, call => ColumnWords.OfEnum(this, call));

    public override bool AddTo(SharedState state) => true;
}
