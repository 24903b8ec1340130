namespace Wit.Sdk.Sql.Catalog;

/// <summary>Reads the types, first each on its own, then their elements and fields.</summary>
internal sealed class CatalogTypeReader(CatalogText text, int version)
{
    private readonly Dictionary<string, SqlType> _types = new(StringComparer.Ordinal);

    public Dictionary<string, SqlType> Read(IEnumerable<string> parts)
    {
        var entries = new List<string[]>();
        foreach (var part in parts)
        {
            foreach (var fields in text.All(part + "types", version))
            {
                entries.Add(fields);
                _types[fields[0]] = Create(part, fields);
            }
        }

        foreach (var fields in entries.Where(fields => fields[2].Length > 0)) Connect(_types[fields[0]], fields[2].Split(','));
        return _types;
    }

    private static SqlType Create(string part, string[] fields)
    {
        var dot = fields[0].IndexOf('.');
        var schema = dot >= 0 ? fields[0].Substring(0, dot) : part.Length == 0 ? "pg_catalog" : "public";
        var kind = fields[1];
        return new SqlType(schema, fields[0].Substring(dot + 1), Kind(kind[0]), kind[1]) { IsPreferred = kind.Length > 2 };
    }

    private void Connect(SqlType type, string[] others)
    {
        if (type.Kind == SqlTypeKind.Domain) type.BaseType = _types[others[0]];
        else if (type.Kind == SqlTypeKind.Multirange) type.Range = _types[others[0]];
        else if (type.Kind == SqlTypeKind.Range) (type.Subtype, type.Multirange) = (_types[others[0]], _types[others[1]]);
        else type.Element = _types[others[0]];
    }

    private static SqlTypeKind Kind(char kind) => kind switch
    {
        'b' => SqlTypeKind.Base,
        'd' => SqlTypeKind.Domain,
        'r' => SqlTypeKind.Range,
        'm' => SqlTypeKind.Multirange,
        'p' => SqlTypeKind.Pseudo,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The catalog has an unknown kind of type."),
    };
}
