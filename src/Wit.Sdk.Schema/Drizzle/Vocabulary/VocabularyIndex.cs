using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The whole vocabulary as a list: everything of Drizzle that a schema can say, read off the tables that the evaluator works with.</summary>
internal static class VocabularyIndex
{
    public const string Columns = "Column types";
    public const string Modifiers = "Methods of columns";

    /// <summary>The words of drizzle-orm 1.0 that 0.45 doesn't have. A word covers its members too.</summary>
    public static HashSet<string> Next { get; } = new(StringComparer.Ordinal)
    {
        "bytea", "snakeCase", "camelCase", "getColumns", "defineRelations", "defineRelationsPart", "pgTable.withRLS", ".through",
    };

    public static IReadOnlyList<VocabularyEntry> All { get; } =
    [
        .. ColumnWords.Types.Select(word => new VocabularyEntry(Columns, word.Name, word.Options) { Modes = word.Modes }),
        new VocabularyEntry(Columns, "customType", OptionNames.CustomType),
        .. ColumnModifiers.All.Select(modifier => new VocabularyEntry(Modifiers, "." + modifier.Name, OptionsOfModifier(modifier.Name))),
        .. Functions("Tables", TableWords.All),
        .. Methods("Tables", TableValue.Methods),
        .. Functions("Types and other objects", TypeWords.All),
        .. Methods("Members of a pgSchema", NamedSchemaValue.Methods),
        new VocabularyEntry("Members of a pgSchema", ".table"),
        .. Methods("Methods of views", ViewBuilderValue.Methods),
        .. Methods("Methods of roles", RoleValue.Methods),
        .. Functions("Extra config", ConstraintWords.All),
        .. Methods("Methods of indexes", IndexValue.Methods),
        .. Methods("Methods of columns in an index", IndexedColumnValue.Methods),
        .. Methods("Methods of unique constraints", UniqueValue.Methods),
        .. Methods("Methods of foreign keys", ForeignKeyValue.Methods),
        .. Methods("Methods of policies", PolicyValue.Methods),
        .. Functions("SQL", SqlWords.All),
        .. Methods("Methods of SQL", SqlValue.Methods),
        .. Functions("Conditions", ConditionWords.All),
        .. Functions("Queries of views", QueryWords.All),
        .. Functions("Helpers of Drizzle's own", HelperWords.All),
        .. Methods("Methods of the query builder", QueryBuilderValue.Methods),
        .. Methods("Methods of the query builder", SelectValue.Methods),
        .. Methods("Methods of queries", QueryValue.Methods),
        .. Functions("Relations", RelationWords.All),
        new VocabularyEntry("Relations", "one", OptionNames.Relation),
        new VocabularyEntry("Relations", "many", ["relationName"]),
    ];

    private static IEnumerable<VocabularyEntry> Functions(string group, IEnumerable<Word> words) => words.SelectMany(word => word.Value switch
    {
        NativeValue function => new[] { new VocabularyEntry(group, word.Name, OptionsOfFunction(word.Name)) }
            .Concat(function.Members.Keys.Select(member => new VocabularyEntry(group, word.Name + "." + member))),
        ObjectValue members => members.MemberNames.Select(member => new VocabularyEntry(group, word.Name + "." + member)),
        _ => [new VocabularyEntry(group, word.Name)],
    });

    private static IEnumerable<VocabularyEntry> Methods(string group, MethodTable methods) =>
        methods.Names.Select(name => new VocabularyEntry(group, "." + name, group == "Methods of views" && name == "with" ? OptionNames.ViewWith : []));

    private static string[] OptionsOfModifier(string name) => name switch
    {
        "unique" => OptionNames.Unique,
        "references" => OptionNames.Reference,
        "generatedAlwaysAsIdentity" or "generatedByDefaultAsIdentity" => OptionNames.Identity,
        _ => [],
    };

    private static string[] OptionsOfFunction(string name) => name switch
    {
        "primaryKey" => OptionNames.PrimaryKey,
        "foreignKey" => OptionNames.ForeignKey,
        "pgSequence" => OptionNames.Sequence,
        "pgRole" => OptionNames.Role,
        "pgPolicy" => OptionNames.Policy,
        _ => [],
    };
}
