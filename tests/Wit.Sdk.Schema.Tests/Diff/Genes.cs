using CsCheck;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>
/// Numbers that a model is grown from. Each choice sits at a fixed place, so that a few changed numbers make a schema that differs in a few things; 0 is the plain choice.
/// </summary>
internal sealed class Genes(int[] values)
{
    public const int Count = 220;

    private int _next;

    /// <summary>The numbers of one schema.</summary>
    public static Gen<int[]> One { get; } = Gen.Int[0, 59].Array[Count];

    /// <summary>The numbers of two schemas: the second is the first with some of its numbers changed.</summary>
    public static Gen<(int[] From, int[] To)> Two { get; } = Gen.Select(
        One, Gen.Select(Gen.Int[0, Count - 1], Gen.Int[0, 59]).Array[0, 40], (from, changes) =>
        {
            var to = (int[])from.Clone();
            foreach (var (place, value) in changes) to[place] = value;
            return (from, to);
        });

    public int Pick(int choices) => values[_next++] % choices;

    public bool Flip() => Pick(2) == 1;

    public T Of<T>(params T[] choices) => choices[Pick(choices.Length)];
}
