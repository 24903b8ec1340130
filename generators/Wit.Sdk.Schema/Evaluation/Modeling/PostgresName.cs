using System.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>How PostgreSQL treats names that are too long.</summary>
internal static class PostgresName
{
    /// <summary>The bytes of UTF-8 that a name keeps.</summary>
    public const int MaximumBytes = 63;

    public static int ByteCount(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>The name as the catalog holds it: cut at a whole character.</summary>
    public static string Cut(string name, int maximumBytes = MaximumBytes)
    {
        if (name.Length * 3 <= maximumBytes || ByteCount(name) <= maximumBytes)
            return name;
        var length = 0;
        var bytes = 0;
        while (length < name.Length)
        {
            var step = char.IsHighSurrogate(name[length]) && length + 1 < name.Length ? 2 : 1;
            bytes += ByteCount(name.Substring(length, step));
            if (bytes > maximumBytes)
                break;
            length += step;
        }

        return name.Substring(0, length);
    }
}
