using System.Globalization;

namespace Wit.Sdk.Conditions.Text;

/// <summary>The alias of a table in a subquery. No table has such a name, since the table of the query itself stands under its own name around it.</summary>
internal static class RowAliases
{
    private const int Kept = 64;

    private static readonly string[] s_names = [.. Enumerable.Range(1, Kept).Select(Make)];

    public static string Of(int number) => number <= Kept ? s_names[number - 1] : string.Intern(Make(number));

    private static string Make(int number) => string.Create(CultureInfo.InvariantCulture, $"\"wit.{number}\"");
}
