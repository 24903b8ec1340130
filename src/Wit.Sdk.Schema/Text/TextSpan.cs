namespace Wit.Sdk.Schema.Text;

/// <summary>A range of UTF-16 code units in a file.</summary>
/// <param name="Start">The first position, from 0.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last.</summary>
    public int End => Start + Length;

    /// <summary>The range between two positions.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
