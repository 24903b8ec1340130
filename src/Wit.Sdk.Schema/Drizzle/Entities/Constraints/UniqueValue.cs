using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A unique constraint: <c>unique(...)</c>.</summary>
internal sealed class UniqueValue(string? name, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("on", call =>
        {
            ((UniqueValue)call.Receiver).Columns = call.Arguments;
            return call.Receiver;
        }),
        new Method("nullsNotDistinct", call =>
        {
            ((UniqueValue)call.Receiver).NullsNotDistinct = true;
            return call.Receiver;
        }));

    public string? Name => name;

    /// <summary>The columns; null before <c>.on()</c>.</summary>
    public Value[]? Columns { get; private set; }

    public bool NullsNotDistinct { get; private set; }

    public override string Description => "a unique constraint";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
