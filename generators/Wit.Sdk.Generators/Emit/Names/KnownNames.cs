namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>
/// The types outside of a schema that generated code names. A name that is not listed stays qualified: <c>Vector</c>, since <c>System.Numerics</c> has one too.
/// </summary>
internal static class KnownNames
{
    private static readonly (string Namespace, string[] Names)[] s_table =
    [
        ("LinqToDB", ["DataType"]),
        ("LinqToDB.Mapping", ["Association", "Column", "Table", "ValueConverter"]),
        ("Microsoft.Extensions.DependencyInjection", ["IServiceCollection", "WitServiceCollectionExtensions"]),
        ("Npgsql", ["NpgsqlDataReader", "NpgsqlDataSourceBuilder"]),
        ("NpgsqlTypes", ["NpgsqlCidr", "NpgsqlDbType", "NpgsqlLine", "NpgsqlPoint", "PgName"]),
        ("System", ["ArgumentNullException", "ArgumentOutOfRangeException", "DateOnly", "DateTime", "DateTimeKind", "DateTimeOffset", "Func", "Guid", "Obsolete", "TimeOnly", "TimeSpan", "ValueTuple"]),
        ("System.CodeDom.Compiler", ["GeneratedCode"]),
        ("System.Collections", ["BitArray"]),
        ("System.Collections.Generic", ["IAsyncEnumerable", "IEnumerable", "IReadOnlyCollection", "IReadOnlyList"]),
        ("System.Diagnostics.CodeAnalysis", ["ExcludeFromCodeCoverage"]),
        ("System.Linq", ["Enumerable"]),
        ("System.Net", ["IPAddress"]),
        ("System.Net.NetworkInformation", ["PhysicalAddress"]),
        ("System.Numerics", ["INumber"]),
        ("System.Runtime.CompilerServices", ["AsyncMethodBuilder", "PoolingAsyncValueTaskMethodBuilder"]),
        ("System.Runtime.Serialization", ["IgnoreDataMember"]),
        ("System.Text", ["StringBuilder"]),
        ("System.Text.Json", ["JsonElement"]),
        ("System.Text.Json.Serialization", ["JsonConverter", "JsonIgnore", "JsonIgnoreCondition", "JsonStringEnumConverter", "JsonStringEnumMemberName"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task", "ValueTask"]),
        ("System.Xml.Serialization", ["XmlIgnore"]),
        ("Wit.Sdk",
        [
            "ArrayColumn", "Column", "ConcurrencyConflictException", "Condition", "CounterColumn", "DocumentColumn", "IWitDatabase", "Include", "LimitedQuery", "ManyRows", "Optional", "Order", "OrderedQuery", "Page", "PageToken", "PageTokenException", "Query",
            "RowNotFoundException", "SearchColumn", "Selection", "Table", "TableColumns", "TextColumn", "ToManyInclude", "ToOneInclude", "TransactionOptions", "UniqueKey", "WitDatabase", "WitDatabaseOptions",
        ]),
        ("Wit.Sdk.Definitions", ["ConstraintKind", "DatabaseDefinition", "TableDefinition", "WriteRules"]),
        ("Wit.Sdk.Generated",
        [
            "BulkInsert", "BulkNumbers", "ColumnJsonConverter", "CopyRow", "IncludedRows", "JsonColumn", "JsonColumnConverter", "KeySet", "NotNullOptionalJsonConverter", "PageColumn",
            "RelationDefinition", "RowQuery", "RowReads", "RowWrites", "ToManyInclude", "VersionedWrites",
        ]),
        ("Wit.Sdk.Generated.Typed", ["ColumnOf", "QueryParts", "RelatedRows", "SelectionParts"]),
        ("Wit.Sdk.Json", ["OptionalJsonConverter"]),
        ("Wit.Sdk.Statements", ["ColumnSet", "DatabaseSession", "IRow", "RowCheck", "StatementParameters"]),
    ];

    private static readonly Dictionary<uint, KnownName> s_byHash =
        s_table.SelectMany(row => row.Names.Select(name => new KnownName(row.Namespace, name))).ToDictionary(known => NameHash.Of(known.Path));

    /// <summary>All of them.</summary>
    public static IEnumerable<KnownName> All => s_byHash.Values;

    /// <summary>The simple names, which a project or its schema may use for types of their own.</summary>
    public static HashSet<string> Simple { get; } = [.. s_byHash.Values.Select(known => known.Name)];

    /// <summary>Finds a type by its qualified name; null when it is none of these.</summary>
    /// <param name="hash">The hash of the name, which spares a string.</param>
    /// <param name="path">The qualified name.</param>
    public static KnownName? Find(uint hash, ReadOnlySpan<char> path) =>
        s_byHash.TryGetValue(hash, out var known) && path.SequenceEqual(known.Path.AsSpan()) ? known : null;
}
