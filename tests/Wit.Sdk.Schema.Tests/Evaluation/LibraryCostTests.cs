using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Every function of the library pays for its work before it does it, memory included. What is asserted is what is counted and what is allocated, never a time.</summary>
public sealed class LibraryCostTests
{
    /// <summary>What a call may allocate besides what it pays for: no more than a whole compilation may.</summary>
    private const long Slack = Limits.BaseBytes;

    private static readonly HugeValues s_values = new();

    public static TheoryData<string> Functions => [.. LibraryFunctions.Names];

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_pays_for_its_work(string name)
    {
        var (code, kind, isShort) = LibraryFunctions.Find(name);
        foreach (var receiver in s_values.Receivers(kind))
        {
            foreach (var arguments in s_values.Arguments())
            {
                var diagnostics = new DiagnosticBag();
                var evaluator = MakeEvaluator(diagnostics);
                var before = GC.GetAllocatedBytesForCurrentThread();
                Call(evaluator, code, name, receiver, arguments, isShort);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

                var what = name + " of " + receiver.Description + " with " + string.Join(", ", arguments.Take(3).Select(argument => argument.Description));
                Assert.True(evaluator.Steps > 0, what + " pays nothing");
                Assert.True(allocated <= (evaluator.Bytes * 4) + Slack, $"{what} allocates {allocated:N0} bytes and pays for {evaluator.Bytes:N0}");
                Assert.True(!evaluator.MetLimit || diagnostics.ErrorCount > 0, what + " stops silently");
                Assert.DoesNotContain(diagnostics.ToSorted([]), diagnostic => diagnostic.Code == "WIT9001");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_that_is_called_over_and_over_meets_a_bound(string name)
    {
        var (code, kind, isShort) = LibraryFunctions.Find(name);
        var diagnostics = new DiagnosticBag();
        var evaluator = MakeEvaluator(diagnostics);
        var receiver = s_values.Receivers(kind).First();
        Value[] arguments = [s_values.Large[0], s_values.Large[0]];

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var calls = 0; calls < Limits.BaseSteps * 2 && !evaluator.MetLimit; calls++)
            Call(evaluator, code, name, receiver, arguments, isShort);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(evaluator.MetLimit, name + " runs for ever");
        Assert.True(allocated < 1L << 30, $"{name} allocates {allocated:N0} bytes");
    }

    private static Evaluator MakeEvaluator(DiagnosticBag diagnostics) =>
        new(new ModuleGraph(new GivenFiles([]), diagnostics), DrizzleVocabulary.Instance, diagnostics, CancellationToken.None);

    private static void Call(Evaluator evaluator, NativeCode code, string name, Value receiver, Value[] arguments, bool isShort)
    {
        try
        {
            evaluator.Run(code, new Invocation(evaluator, name[(name.LastIndexOfAny(['.', ' ']) + 1)..], receiver, arguments, null, HugeValues.Nowhere), !isShort);
        }
        catch (ThrownException)
        {
            // The code of a schema can catch it, as JSON.parse() throws what is no JSON.
        }
    }
}
