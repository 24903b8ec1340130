using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Math</c>.</summary>
internal static class MathLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make(
        "Math",
        LibraryObject.RunTime,
        One("floor", Math.Floor),
        One("ceil", Math.Ceiling),
        One("round", value => Math.Floor(value + 0.5)),
        One("trunc", Math.Truncate),
        One("abs", Math.Abs),
        One("sqrt", Math.Sqrt),
        One("log2", value => Math.Log(value, 2)),
        One("log10", Math.Log10),
        One("log", Math.Log),
        One("cbrt", CubeRoot),
        One("exp", Math.Exp),
        One("sign", value => double.IsNaN(value) ? value : Math.Sign(value)),
        ("pow", call => new NumberValue(Math.Pow(Conversion.ToNumber(call[0]), Conversion.ToNumber(call[1])))),
        ("max", call => new NumberValue(call.Arguments.Aggregate(double.NegativeInfinity, (best, value) => Math.Max(best, Conversion.ToNumber(value))))),
        ("min", call => new NumberValue(call.Arguments.Aggregate(double.PositiveInfinity, (best, value) => Math.Min(best, Conversion.ToNumber(value))))),
        ("hypot", call => new NumberValue(Math.Sqrt(call.Arguments.Sum(value => Math.Pow(Conversion.ToNumber(value), 2))))),
        ("random", LibraryObject.RunTime));

    private static double CubeRoot(double value)
    {
        if (double.IsNaN(value))
            return value;
        var root = Math.Sign(value) * Math.Pow(Math.Abs(value), 1.0 / 3);
        var whole = Math.Round(root);
        return whole * whole * whole == value ? whole : root;
    }

    private static (string Name, NativeCode Code) One(string name, Func<double, double> compute) =>
        (name, call => new NumberValue(compute(Conversion.ToNumber(call[0]))));
}
