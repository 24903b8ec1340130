namespace Wit.Sdk.Tooling.Drift;

/// <summary>One difference between a database and the schema that it is compared with.</summary>
/// <param name="Kind">The kind of the object as a noun: <c>column</c>.</param>
/// <param name="Path">Where it is: <c>public.users.name</c>.</param>
/// <param name="State">Whether it is missing, unexpected or different.</param>
/// <param name="Property">The property that is different; null where the whole object is.</param>
/// <param name="Expected">The value that the schema has.</param>
/// <param name="Actual">The value that the database has.</param>
public sealed record Difference(string Kind, string Path, DifferenceState State, string? Property = null, string? Expected = null, string? Actual = null)
{
    private const int LongestValue = 160;

    /// <summary>The difference in a sentence.</summary>
    public override string ToString() => State switch
    {
        DifferenceState.Missing => $"{Kind} {Path} is missing in the database",
        DifferenceState.Unexpected when string.IsNullOrEmpty(Actual) => $"{Kind} {Path} is in the database, but not in the schema",
        DifferenceState.Unexpected => $"{Kind} {Path} ({OneLine(Actual)}) is in the database, but not in the schema",
        _ => $"{Kind} {Path}: {Property} is {Text(Actual)}, the schema has {Text(Expected)}",
    };

    private static string Text(string? value) => string.IsNullOrEmpty(value) ? "none" : "'" + OneLine(value) + "'";

    /// <summary>Long definitions are cut: the whole text is in the properties.</summary>
    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestValue ? line : string.Concat(line.AsSpan(0, LongestValue), " ...");
    }
}
