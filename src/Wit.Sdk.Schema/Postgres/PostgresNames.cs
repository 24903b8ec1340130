using System.Globalization;
using System.Text;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The names that PostgreSQL keeps and makes: at most 63 bytes of UTF-8, cut between characters.</summary>
public static class PostgresNames
{
    private const int LongestName = 63;

    /// <summary>No UTF-16 code unit takes more bytes than this in UTF-8.</summary>
    private const int BytesPerUnit = 3;

    /// <summary>A name as PostgreSQL keeps it.</summary>
    public static string Truncate(string name) => Truncate(name, LongestName);

    /// <summary>Whether PostgreSQL keeps only the beginning of a name.</summary>
    public static bool IsCut(string name) => Encoding.UTF8.GetByteCount(name) > LongestName;

    /// <summary>The name that PostgreSQL assigns to an unnamed primary key.</summary>
    public static string PrimaryKey(string table) => Truncate(table, LongestName - "_pkey".Length) + "_pkey";

    /// <summary>The name that PostgreSQL assigns to the sequence of a serial column; the longer of the two names is cut more.</summary>
    public static string Sequence(string table, string column)
    {
        var (tableBytes, columnBytes) = (Encoding.UTF8.GetByteCount(table), Encoding.UTF8.GetByteCount(column));
        while (tableBytes + columnBytes > LongestName - "__seq".Length)
        {
            if (tableBytes > columnBytes)
                tableBytes--;
            else
                columnBytes--;
        }

        return Truncate(table, tableBytes) + "_" + Truncate(column, columnBytes) + "_seq";
    }

    /// <summary>A name with an ending that fits, and with a number where another object has it.</summary>
    public static string Free(string name, string ending, Func<string, bool> isTaken)
    {
        var free = Ending(name, ending);
        for (var number = 2; isTaken(free); number++)
            free = Ending(name, ending + number.ToString(CultureInfo.InvariantCulture));
        return free;
    }

    private static string Ending(string name, string ending) => Truncate(name, LongestName - ending.Length) + ending;

    private static string Truncate(string name, int bytes)
    {
        if (name.Length * BytesPerUnit <= bytes || Encoding.UTF8.GetByteCount(name) <= bytes)
            return name;
        var length = 0;
        for (var used = 0; length < name.Length;)
        {
            var width = char.IsHighSurrogate(name[length]) && length + 1 < name.Length && char.IsLowSurrogate(name[length + 1]) ? 2 : 1;
            used += Encoding.UTF8.GetByteCount(name.Substring(length, width));
            if (used > bytes)
                break;
            length += width;
        }

        return name.Substring(0, length);
    }
}
