using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A PostgreSQL schema: <c>pgSchema(...)</c>.</summary>
internal sealed class NamedSchemaValue(string name, NameCasing casing, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("enum", call => TypeWords.MakeEnum(call, (NamedSchemaValue)call.Receiver)),
        new Method("sequence", call => TypeWords.MakeSequence(call, (NamedSchemaValue)call.Receiver)),
        new Method("view", call => MakeView(call, isMaterialized: false)),
        new Method("materializedView", call => MakeView(call, isMaterialized: true)));

    public string Name => name;

    /// <summary>How keys become names in its tables.</summary>
    public NameCasing Casing => casing;

    public override string Description => "the schema '" + name + "'";

    public override IEnumerable<string> MemberNames => [.. Methods.Names, "table"];

    public override Value? GetProperty(string name) => name switch
    {
        "schemaName" => new StringValue(Name),
        "table" => TableWords.TableFunction("table", this, null, casing),
        _ => null,
    };

    public override Method? FindMethod(string name) => Methods.Find(name);

    private static Value MakeView(Invocation call, bool isMaterialized)
    {
        var schema = (NamedSchemaValue)call.Receiver;
        return TypeWords.MakeView(call, schema, isMaterialized, schema.Casing);
    }

    public override bool AddTo(SharedState state) => true;
}
