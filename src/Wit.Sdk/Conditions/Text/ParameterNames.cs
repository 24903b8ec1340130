using System.Globalization;

namespace Wit.Sdk.Conditions.Text;

/// <summary>The names of positional parameters: <c>$1</c> and so on. A name is always the same object, so that it can be a piece of a statement.</summary>
internal static class ParameterNames
{
    private const int Kept = 256;

    private static readonly string[] s_names = [.. Enumerable.Range(1, Kept).Select(Make)];

    public static string Of(int number) => number <= Kept ? s_names[number - 1] : string.Intern(Make(number));

    private static string Make(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);
}
