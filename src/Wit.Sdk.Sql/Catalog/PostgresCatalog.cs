using System.Collections.Concurrent;
using System.Globalization;

namespace Wit.Sdk.Sql.Catalog;

/// <summary>The catalog of a version of PostgreSQL with the installed extensions. An entry is read on first use.</summary>
public sealed class PostgresCatalog
{
    /// <summary>The oldest version of the data.</summary>
    public const int OldestVersion = 15;

    /// <summary>The newest version of the data.</summary>
    public const int NewestVersion = 18;

    private const string BuiltIn = "pg_catalog";
    private readonly CatalogText _text = CatalogText.Embedded;
    private readonly string[] _parts;
    private readonly ConcurrentDictionary<string, IReadOnlyList<CatalogFunction>> _functions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<CatalogOperator>> _operators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CatalogRelation?> _relations = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, SqlType>> _types;
    private readonly Lazy<Dictionary<(SqlType, SqlType), CatalogCast>> _casts;

    /// <summary>The catalog of a version.</summary>
    /// <param name="version">The major version; versions outside of the data are taken as the nearest.</param>
    /// <param name="extensions">The names of the installed extensions; those without data are ignored.</param>
    public PostgresCatalog(int version = NewestVersion, IEnumerable<string>? extensions = null)
    {
        Version = Math.Min(Math.Max(version, OldestVersion), NewestVersion);
        var known = new HashSet<string>(_text.Extensions, StringComparer.Ordinal);
        _parts = [string.Empty, .. (extensions ?? []).Where(known.Contains).Distinct(StringComparer.Ordinal).Select(name => name + "/")];
        _types = new Lazy<Dictionary<string, SqlType>>(() => new CatalogTypeReader(_text, Version).Read(_parts));
        _casts = new Lazy<Dictionary<(SqlType, SqlType), CatalogCast>>(ReadCasts);
    }

    /// <summary>The major version.</summary>
    public int Version { get; }

    /// <summary>All types that are not arrays.</summary>
    public IEnumerable<SqlType> Types => _types.Value.Values;

    /// <summary>The names of all functions.</summary>
    public IEnumerable<string> FunctionNames => _parts.SelectMany(part => _text.Names(part + "functions")).Distinct(StringComparer.Ordinal);

    /// <summary>The symbols of all operators.</summary>
    public IEnumerable<string> OperatorSymbols => _parts.SelectMany(part => _text.Names(part + "operators")).Distinct(StringComparer.Ordinal);

    /// <summary>All casts.</summary>
    public IEnumerable<CatalogCast> Casts => _casts.Value.Values;

    /// <summary>The names of all system relations, those of <c>information_schema</c> qualified.</summary>
    public IEnumerable<string> RelationNames => _text.Names("relations");

    /// <summary>A type that is known to exist.</summary>
    /// <param name="name">Its name in <c>pg_type</c>, with <c>[]</c> behind it for the array.</param>
    public SqlType Type(string name) => FindType(name) ?? throw new ArgumentException($"The catalog has no type '{name}'.", nameof(name));

    /// <summary>A type by its name in <c>pg_type</c>; null when there is none.</summary>
    /// <param name="name">The name, with <c>[]</c> behind it for the array, qualified outside of <c>pg_catalog</c>.</param>
    public SqlType? FindType(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal)) return FindType(name.Substring(0, name.Length - 2))?.ArrayType;
        if (_types.Value.TryGetValue(name, out var type)) return type;
        if (name.StartsWith("_", StringComparison.Ordinal) && _types.Value.TryGetValue(name.Substring(1), out var element)) return element.ArrayType;
        return FindRelation(BuiltIn, name)?.RowType;
    }

    /// <summary>The functions of a name.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<CatalogFunction> Functions(string name) => _functions.GetOrAdd(name, key =>
        [.. _parts.SelectMany(part => _text.Find(part + "functions", key, Version).Select(fields => Function(part, fields)))]);

    /// <summary>The operators of a symbol.</summary>
    /// <param name="symbol">The symbol, such as <c>=</c>.</param>
    public IReadOnlyList<CatalogOperator> Operators(string symbol) => _operators.GetOrAdd(symbol, key =>
        [.. _parts.SelectMany(part => _text.Find(part + "operators", key, Version)).Select(Operator)]);

    /// <summary>Whether an operator never returns NULL for operands that are not NULL.</summary>
    /// <param name="op">The operator.</param>
    public bool IsTotal(CatalogOperator op)
    {
        SqlType[] operands = op.Left is null ? [op.Right] : [op.Left, op.Right];
        return Functions(op.Function).Any(function => function.IsTotal && function.Arguments.SequenceEqual(operands));
    }

    /// <summary>The cast between two types; null when there is none.</summary>
    /// <param name="source">The type that is converted.</param>
    /// <param name="target">The type that it is converted to.</param>
    public CatalogCast? FindCast(SqlType source, SqlType target) => _casts.Value.TryGetValue((source, target), out var cast) ? cast : null;

    /// <summary>A relation of <c>pg_catalog</c> or <c>information_schema</c>; null when there is none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name.</param>
    public CatalogRelation? FindRelation(string schema, string name)
    {
        if (schema is not (BuiltIn or "information_schema")) return null;
        return _relations.GetOrAdd(schema == BuiltIn ? name : schema + "." + name, key =>
            _text.Find("relations", key, version: null).Select(fields => Relation(schema, name, fields)).FirstOrDefault(relation => relation.RowType.Fields.Count > 0));
    }

    private Dictionary<(SqlType, SqlType), CatalogCast> ReadCasts()
    {
        var casts = new Dictionary<(SqlType, SqlType), CatalogCast>();
        foreach (var fields in _parts.SelectMany(part => _text.All(part + "casts", Version)))
            casts[(Type(fields[0]), Type(fields[1]))] = new CatalogCast(Type(fields[0]), Type(fields[1]), fields[2][0], fields[2][1]);
        return casts;
    }

    private IReadOnlyList<SqlType> TypeList(string text) => text.Length == 0 ? [] : [.. text.Split(',').Select(Type)];

    private CatalogFunction Function(string part, string[] fields)
    {
        var (kind, flags) = (fields[1], fields[4]);
        var arguments = TypeList(fields[2]);
        var defaults = flags.IndexOf('d');
        return new CatalogFunction(part.Length == 0 ? BuiltIn : "public", fields[0], Kind(kind[0]), arguments, Type(fields[3]))
        {
            IsStrict = flags.Contains("s"),
            ReturnsSet = flags.Contains("r"),
            IsVariadic = flags.Contains("v"),
            Defaults = defaults < 0 ? 0 : Number(flags.Substring(defaults + 1)),
            DirectArguments = kind.Length > 1 ? Number(kind.Substring(1)) : 0,
            ArgumentNames = fields[5].Length == 0 ? [] : fields[5].Split(','),
            Columns = fields[6].Length == 0 ? [] : [.. fields[6].Split(',').Select(Column)],
            IsTotal = flags.Contains("t") || TotalFunctions.Contains(fields[0]),
        };
    }

    private CatalogOperator Operator(string[] fields) =>
        new(fields[0], fields[1].Length == 0 ? null : Type(fields[1]), Type(fields[2]), Type(fields[3]), fields[4]);

    private CatalogRelation Relation(string schema, string name, string[] fields)
    {
        var columns = new List<SqlField>();
        for (var i = 1; i < fields.Length; i++)
        {
            var at = fields[i].IndexOf('@');
            if (at < 0 || CatalogText.Has(fields[i].Substring(at + 1), Version)) columns.Add(Column(at < 0 ? fields[i] : fields[i].Substring(0, at)));
        }

        return new CatalogRelation(schema, name, SqlType.Composite(schema, name, columns));
    }

    private SqlField Column(string text)
    {
        var colon = text.IndexOf(':');
        var isNotNull = text.EndsWith("!", StringComparison.Ordinal);
        return new SqlField(text.Substring(0, colon), Type(text.Substring(colon + 1, text.Length - colon - 1 - (isNotNull ? 1 : 0))), -1, isNotNull);
    }

    private static CatalogFunctionKind Kind(char kind) => kind switch
    {
        'f' => CatalogFunctionKind.Function,
        'a' => CatalogFunctionKind.Aggregate,
        'o' => CatalogFunctionKind.OrderedSet,
        'h' => CatalogFunctionKind.HypotheticalSet,
        'w' => CatalogFunctionKind.Window,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The catalog has an unknown kind of function."),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
