namespace Wit.Sdk.Schema.Evaluation;

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
        One("sign", value => double.IsNaN(value) ? value : Math.Sign(value)),
        ("pow", call => new NumberValue(Math.Pow(Conversion.ToNumber(call[0]), Conversion.ToNumber(call[1])))),
        ("max", call => new NumberValue(call.Arguments.Aggregate(double.NegativeInfinity, (best, value) => Math.Max(best, Conversion.ToNumber(value))))),
        ("min", call => new NumberValue(call.Arguments.Aggregate(double.PositiveInfinity, (best, value) => Math.Min(best, Conversion.ToNumber(value))))),
        ("random", LibraryObject.RunTime));

    private static (string Name, NativeCode Code) One(string name, Func<double, double> compute) =>
        (name, call => new NumberValue(compute(Conversion.ToNumber(call[0]))));
}
