using System.Globalization;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Numbers as text.</summary>
internal static class Invariant
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
