using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>An index: <c>index(...)</c>, <c>uniqueIndex(...)</c>.</summary>
internal sealed class IndexValue(string? name, bool isUnique, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("on", call => Change(call, index => index.Columns = call.Arguments)),
        new Method("onOnly", call => Change(call, index =>
        {
            index.Columns = call.Arguments;
            index.IsOnly = true;
        })),
        new Method("using", call => Change(call, index =>
        {
            index.Method = call.RequireString(0, "The method of an index");
            index.Columns = [.. call.Arguments.Skip(1)];
        })),
        new Method("concurrently", call => Change(call, index => index.IsConcurrent = true)),
        new Method("with", call => Change(call, index => index.With = call[0])),
        new Method("where", call => Change(call, index => index.Where = call[0])));

    public string? Name => name;

    public bool IsUnique => isUnique;

    /// <summary>The indexed columns and expressions; null before <c>.on()</c> or <c>.using()</c>.</summary>
    public Value[]? Columns { get; private set; }

    public string? Method { get; private set; }

    public bool IsOnly { get; private set; }

    public bool IsConcurrent { get; private set; }

    public Value? With { get; private set; }

    public Value? Where { get; private set; }

    public override string Description => "an index";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    private static Value Change(Invocation call, Action<IndexValue> change)
    {
        change((IndexValue)call.Receiver);
        return call.Receiver;
    }
}
