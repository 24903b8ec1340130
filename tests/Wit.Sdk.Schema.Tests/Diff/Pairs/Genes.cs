using CsCheck;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>
/// Numbers that a schema is grown from. Each choice sits at a fixed place, so that a few changed numbers make a schema that differs in a few things; 0 is the plain choice.
/// </summary>
internal sealed class Genes(int[] values)
{
    public const int Count = 400;

    private int _next;

    /// <summary>The numbers of one schema.</summary>
    public static Gen<int[]> One { get; } = Gen.Int[0, 59].Array[Count];

    /// <summary>The numbers of two schemas: the second is the first with some of its numbers changed.</summary>
    public static Gen<(int[] From, int[] To)> Two { get; } = Gen.Select(
        One, Gen.Select(Gen.Int[0, Count - 1], Gen.Int[0, 59]).Array[0, 60], (from, changes) =>
        {
            var to = (int[])from.Clone();
            foreach (var (place, value) in changes) to[place] = value;
            return (from, to);
        });

    public int Pick(int choices) => values[_next++] % choices;

    public bool Flip() => Pick(2) == 1;

    /// <summary>True for one number in so many.</summary>
    public bool Rarely(int among) => Pick(among) == among - 1;

    public T Of<T>(params T[] choices) => choices[Pick(choices.Length)];
}
