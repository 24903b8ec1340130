using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The base of the functions of JavaScript's library.</summary>
internal static class LibraryObject
{
    /// <summary>A function with functions after its dot, such as <c>Object</c>.</summary>
    public static NativeValue Make(string name, NativeCode code, params (string Name, NativeCode Code)[] members)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var member in members)
            values.Add(member.Name, new NativeValue(name + "." + member.Name, member.Name == "assign" ? member.Code : Guard(member.Code)));
        return new NativeValue(name, Guard(code)) { Members = values };
    }

    /// <summary>A method that returns an unknown value if its receiver or an argument is unknown.</summary>
    public static Method Method(string name, NativeCode code) => new(name, Guard(code));

    /// <summary>A method whose work does not grow with what it is called on.</summary>
    public static Method Short(string name, NativeCode code) => new(name, Guard(code), IsShort: true);

    /// <summary>A method that keeps what it takes, and so may take what is unknown.</summary>
    public static Method Keeper(string name, NativeCode code, bool isShort = false) => new(name, code, isShort);

    /// <summary>A text that a function makes, when it is paid for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="length">How long the text will be.</param>
    /// <param name="make">Makes it.</param>
    public static Value Text(Invocation call, long length, Func<string> make) => call.Evaluator.RefuseText(length, call.Origin) ?? (Value)new StringValue(make());

    /// <summary>A list that a function makes, when it is paid for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="count">How many items the list will have.</param>
    /// <param name="make">Makes them.</param>
    public static Value List(Invocation call, long count, Func<List<Value>> make) =>
        call.Evaluator.SpendItems(count, call.Origin) ? new ArrayValue(make()) : new UnknownValue(Cause.Told);

    /// <summary>Values that can't be determined without running the code.</summary>
    public static UnknownValue RunTime(Invocation call) =>
        new(new Cause(DiagnosticCatalogue.ValueOfRunTime, call.Origin, "'" + call.Name + "'"));

    private static NativeCode Guard(NativeCode code) => call =>
        call.Arguments.OfType<UnknownValue>().FirstOrDefault()?.Result ?? code(call);
}
