using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>What the functions of JavaScript's library share.</summary>
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

    /// <summary>A method that gives an unknown value when what it works on or takes is unknown.</summary>
    public static Method Method(string name, NativeCode code) => new(name, Guard(code));

    /// <summary>A method that keeps what it takes, and so may take what is unknown.</summary>
    public static Method Keeper(string name, NativeCode code) => new(name, code);

    /// <summary>What can't be told without running the code.</summary>
    public static UnknownValue RunTime(Invocation call) =>
        new(new Cause(DiagnosticCatalogue.ValueOfRunTime, call.Origin, "'" + call.Name + "'"));

    private static NativeCode Guard(NativeCode code) => call =>
        call.Arguments.OfType<UnknownValue>().FirstOrDefault()?.Result ?? code(call);
}
