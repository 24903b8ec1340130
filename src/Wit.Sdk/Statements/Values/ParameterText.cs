using System.Collections;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Wit.Sdk.Statements.Values;

/// <summary>Writes a statement's parameters for the log.</summary>
internal static class ParameterText
{
    private const int MaxLength = 200;
    private const string Mask = "***";

    /// <summary>Returns <c>$1=open, $2=***</c>.</summary>
    public static string Of(NpgsqlCommand command, Func<int, bool> isSecret)
    {
        var text = new StringBuilder();
        for (var index = 0; index < command.Parameters.Count; index++)
        {
            text.Append(index == 0 ? "$" : ", $").Append((index + 1).ToString(CultureInfo.InvariantCulture)).Append('=');
            text.Append(isSecret(index) ? Mask : Value(command.Parameters[index].Value));
        }

        return text.ToString();
    }

    private static string Value(object? value)
    {
        var text = value switch
        {
            null or DBNull => "NULL",
            string chars => $"'{chars}'",
            byte[] bytes => string.Create(CultureInfo.InvariantCulture, $"({bytes.Length} bytes)"),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Take(20).Select(Value))}]",
            _ => value.ToString() ?? string.Empty,
        };
        return text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength), "...");
    }
}
