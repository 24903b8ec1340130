namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A PostgreSQL schema: <c>pgSchema(...)</c>.</summary>
internal sealed class NamedSchemaValue(string name, Origin origin) : Entity(origin)
{
    private static readonly MethodTable s_methods = new(
        new Method("enum", call => TypeWords.MakeEnum(call, (NamedSchemaValue)call.Receiver)),
        new Method("sequence", call => TypeWords.MakeSequence(call, (NamedSchemaValue)call.Receiver)),
        new Method("view", call => TypeWords.MakeView(call, (NamedSchemaValue)call.Receiver, isMaterialized: false)),
        new Method("materializedView", call => TypeWords.MakeView(call, (NamedSchemaValue)call.Receiver, isMaterialized: true)));

    public string Name => name;

    public override string Description => "the schema '" + name + "'";

    public override IEnumerable<string> MemberNames => [.. s_methods.Names, "table"];

    public override Value? GetProperty(string name) => name switch
    {
        "schemaName" => new StringValue(Name),
        "table" => TableWords.TableFunction("table", this, null),
        _ => null,
    };

    public override Method? FindMethod(string name) => s_methods.Find(name);
}
