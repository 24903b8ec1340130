using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Where an object is, in words that fit a command line: <c>public.users.name</c>; a part with <c>.</c>, <c>=</c>, <c>"</c> or a space stands in double quotes.</summary>
public static class ObjectPath
{
    /// <summary>The path of an object in a schema.</summary>
    public static string Of(QualifiedName name) => Format(name.Schema, name.Name);

    /// <summary>The path of an object that belongs to a table.</summary>
    public static string Of(QualifiedName table, string name) => Format(table.Schema, table.Name, name);

    /// <summary>The path of an object.</summary>
    public static string Of(ObjectKey key) => key switch
    {
        { Schema: null } => Format(key.Name),
        { Part: null } => Format(key.Schema, key.Name),
        _ => Format(key.Schema, key.Name, key.Part),
    };

    /// <summary>Joins parts.</summary>
    public static string Format(params string[] parts) => string.Join(".", parts.Select(Quote));

    /// <summary>Splits a path; null when its quotes are broken or a part is empty.</summary>
    public static EquatableArray<string>? Parse(string path)
    {
        var parts = new List<string>();
        var position = 0;
        while (ReadPart(path, ref position) is { Length: > 0 } part)
        {
            parts.Add(part);
            if (position == path.Length)
                return parts.ToEquatableArray();
            if (path[position++] != '.')
                return null;
        }

        return null;
    }

    internal static string? ReadPart(string path, ref int position)
    {
        if (position < path.Length && path[position] == '"')
            return ReadQuoted(path, ref position);
        var start = position;
        while (position < path.Length && path[position] is not ('.' or '=' or '"'))
            position++;
        return path.Substring(start, position - start);
    }

    private static string? ReadQuoted(string path, ref int position)
    {
        var part = new StringBuilder();
        for (position++; position < path.Length; position++)
        {
            if (path[position] != '"')
            {
                part.Append(path[position]);
            }
            else if (position + 1 < path.Length && path[position + 1] == '"')
            {
                part.Append('"');
                position++;
            }
            else
            {
                position++;
                return part.ToString();
            }
        }

        return null;
    }

    private static string Quote(string part) => part.Length > 0 && part.All(character => character is not ('.' or '=' or '"' or ' '))
        ? part
        : "\"" + part.Replace("\"", "\"\"") + "\"";
}
