using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Drizzle's vocabulary: every name that a schema can import, by where it comes from.</summary>
internal static class Words
{
    public const string PgCore = "drizzle-orm/pg-core";

    public const string Orm = "drizzle-orm";

    private static readonly Dictionary<string, Word> s_all = Collect();

    /// <summary>Names that Drizzle exports and that mean nothing to a schema: classes, types, run-time functions.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        "InferModel", "InferSelectModel", "InferInsertModel", "InferColumnsDataTypes", "SQLWrapper", "ExtraConfigColumn", "PgSchema", "PgEnum",

        // Classes and symbols of Drizzle's own.
        "BaseName", "Check", "CheckBuilder", "ColumnAliasProxyHandler", "ColumnBuilder", "Columns", "ConsoleLogWriter", "DefaultLogger",
        "DefaultViewBuilderCore", "DrizzleError", "DrizzleQueryError", "EnableRLS", "ExtraConfigBuilder", "ExtraConfigColumns", "FakePrimitiveParam",
        "ForeignKey", "ForeignKeyBuilder", "Index", "IndexBuilder", "IndexBuilderOn", "IndexedColumn", "InlineForeignKeys", "IsAlias",
        "ManualMaterializedViewBuilder", "ManualViewBuilder", "Many", "MaterializedViewBuilder", "MaterializedViewBuilderCore", "Name", "NoopLogger", "One",
        "OriginalName", "Param", "Placeholder", "PrimaryKey", "PrimaryKeyBuilder", "QueryPromise", "Relation", "RelationTableAliasProxyHandler", "Relations",
        "Schema", "StringChunk", "Subquery", "TableAliasProxyHandler", "TransactionRollbackError", "UniqueConstraint", "UniqueConstraintBuilder",
        "UniqueOnConstraintBuilder", "ViewBaseConfig", "ViewBuilder", "WithSubquery",

        // Functions that run queries and map rows.
        "aliasedRelation", "applyMixins", "createMany", "createOne", "createTableRelationsHelpers", "entityKind", "extractTablesRelationalConfig",
        "extractUsedTable", "fillPlaceholders", "findTableConfig", "getColumnNameAndConfig", "getMaterializedViewConfig", "getViewConfig", "hasOwnEntityKind",
        "haveSameKeys", "isConfig", "isDriverValueEncoder", "mapRelationalRow", "mapResultRow", "mapUpdateSet", "noopDecoder", "noopEncoder", "noopMapper",
        "normalizeRelation", "orderSelectedFields", "parsePgArray", "parsePgNestedArray", "placeholder", "textDecoder", "withReplicas",
    };

    public static IEnumerable<string> Names => s_all.Keys;

    public static Word? Find(string name) => s_all.TryGetValue(name, out var word) ? word : null;

    public static bool IsDrizzle(string specifier) =>
        specifier == Orm || specifier.StartsWith(Orm + "/", StringComparison.Ordinal);

    /// <summary>Whether schemas are written with a module, so that every name it exports is known here.</summary>
    public static bool IsOfSchemas(string specifier) => specifier is Orm or PgCore;

    /// <summary>Whether a module of Drizzle is one for PostgreSQL, or for all dialects.</summary>
    public static bool IsPostgres(string specifier) => specifier
        is not ("drizzle-orm/mysql-core" or "drizzle-orm/sqlite-core" or "drizzle-orm/singlestore-core" or "drizzle-orm/gel-core" or "drizzle-orm/mssql-core"
            or "drizzle-orm/cockroach-core");

    public static bool IsOtherExport(string name) => s_others.Contains(name) || (name.Length > 2 && name.StartsWith("Pg", StringComparison.Ordinal) && char.IsUpper(name[2]));

    /// <summary>Members that exist for TypeScript only.</summary>
    public static bool IsTypeOnlyMember(string name) => name is "$inferSelect" or "$inferInsert" or "_" || name.StartsWith("$infer", StringComparison.Ordinal);

    /// <summary>A module as one object, for <c>import * as pg</c>.</summary>
    public static ObjectValue AllOf(string specifier)
    {
        var members = new ObjectValue();
        foreach (var word in s_all.Values)
        {
            if ((word.Module == PgCore) == (specifier == PgCore))
                members.Set(word.Name, word.Value);
        }

        return members;
    }

    private static Dictionary<string, Word> Collect()
    {
        var all = new Dictionary<string, Word>(StringComparer.Ordinal);
        var words = ColumnWords.All.Concat(TableWords.All).Concat(TypeWords.All).Concat(ConstraintWords.All)
            .Concat(SqlWords.All).Concat(ConditionWords.All).Concat(RelationWords.All).Concat(QueryWords.All).Concat(KindWords.All).Concat(HelperWords.All);
        foreach (var word in words)
            all.Add(word.Name, word);
        return all;
    }
}
