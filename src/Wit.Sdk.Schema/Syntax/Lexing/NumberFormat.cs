using System.Globalization;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>Writes a number as JavaScript does: the shortest digits that read back the same, and an exponent from 1e21 up and 1e-7 down.</summary>
internal static class NumberFormat
{
    public static string ToText(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0)
            return "0";
        if (Math.Abs(value) < 1e15 && Math.Floor(value) == value)
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : string.Empty) + Layout(Shortest(Math.Abs(value)));
    }

    /// <summary>The shortest digits and the exponent: 0.d1d2d3... times ten to the exponent.</summary>
    private static (string Digits, int Exponent) Shortest(double value)
    {
        // "R" of the old framework may write 17 digits where fewer are enough. A normal number needs 15 at least, or has zeros to trim.
        var precision = value < 2.3e-308 ? 0 : 14;
        var text = Format(value, precision);
        while (Parse(text) != value && precision < 16)
            text = Format(value, ++precision);
        var split = text.IndexOf('E');
        var digits = text.Substring(0, split).Replace(".", string.Empty).TrimEnd('0');
        return (digits, int.Parse(text.Substring(split + 1), CultureInfo.InvariantCulture) + 1);
    }

    private static string Format(double value, int precision) =>
        value.ToString("E" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Layout((string Digits, int Exponent) number)
    {
        var (digits, exponent) = number;
        if (digits.Length <= exponent && exponent <= 21)
            return digits + new string('0', exponent - digits.Length);
        if (exponent is > 0 and <= 21)
            return digits.Substring(0, exponent) + "." + digits.Substring(exponent);
        if (exponent is > -6 and <= 0)
            return "0." + new string('0', -exponent) + digits;
        var power = (exponent - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
        return digits.Length == 1 ? digits + "e" + power : digits.Substring(0, 1) + "." + digits.Substring(1) + "e" + power;
    }
}
