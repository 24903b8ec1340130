using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Values.Native;

/// <summary>A function of ours: a word of Drizzle's vocabulary or of JavaScript's library, or a method together with its receiver.</summary>
internal sealed class NativeValue(string name, NativeCode code) : Value
{
    public string Name => name;

    public NativeCode Code => code;

    /// <summary>The receiver of a method that was taken off its object; otherwise null.</summary>
    public Value? Receiver { get; init; }

    /// <summary>The members after a dot: <c>sql.raw</c>, <c>Object.values</c>.</summary>
    public IReadOnlyDictionary<string, Value> Members { get; init; } = NoMembers;

    /// <summary>The result for a template that it is the tag of; null if it takes its strings and values as arguments.</summary>
    public Func<string[], Value[], Origin, TextSpan[], Value>? Template { get; init; }

    public override string Description => "the function '" + name + "'";

    public override string TypeOf => "function";

    public override IEnumerable<string> MemberNames => Members.Keys;

    private static Dictionary<string, Value> NoMembers { get; } = new(StringComparer.Ordinal);

    public override Value? GetProperty(string name) => Members.TryGetValue(name, out var member) ? member : null;

    public override Method? FindMethod(string name) => FunctionMethods.Table.Find(name);
}
