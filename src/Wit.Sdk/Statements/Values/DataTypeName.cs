using System.Text;

namespace Wit.Sdk.Statements.Values;

/// <summary>The name of a type as Npgsql takes it: the names of <c>pg_type</c> without quotation marks, and one pair of brackets for an array of any number of dimensions.</summary>
internal static class DataTypeName
{
    /// <summary>Turns <c>"audit"."Mood"[][]</c> into <c>audit.Mood[]</c>, and <c>timestamp (3) with time zone</c> into <c>timestamp with time zone</c>.</summary>
    public static string Of(string sqlType)
    {
        var name = new StringBuilder(sqlType.Length);
        var (isQuoted, isArray, depth) = (false, false, 0);
        for (var index = 0; index < sqlType.Length; index++)
        {
            var character = sqlType[index];
            if (character == '"' && isQuoted && index + 1 < sqlType.Length && sqlType[index + 1] == '"')
                name.Append(sqlType[index++]);
            else if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                name.Append(character);
            else if (character is '(' or ')')
                depth += character == '(' ? 1 : -1;
            else if (character is '[' or ']')
                isArray = true;
            else if (depth == 0 && !(isArray && char.IsAsciiDigit(character)) && !(character == ' ' && (name.Length == 0 || name[^1] == ' ')))
                name.Append(character);
        }

        var text = name.ToString().TrimEnd();
        return isArray ? text + "[]" : text;
    }
}
