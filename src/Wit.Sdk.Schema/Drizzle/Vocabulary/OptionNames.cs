namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The options that functions and methods take, by what takes them; those of columns stand with the columns.</summary>
internal static class OptionNames
{
    public static string[] Sequence { get; } = ["increment", "minValue", "maxValue", "startWith", "cache", "cycle"];

    public static string[] Identity { get; } = ["name", .. Sequence];

    public static string[] Unique { get; } = ["nulls"];

    public static string[] Reference { get; } = ["onDelete", "onUpdate"];

    public static string[] PrimaryKey { get; } = ["name", "columns"];

    public static string[] ForeignKey { get; } = ["name", "columns", "foreignColumns"];

    public static string[] Role { get; } = ["createDb", "createRole", "inherit"];

    public static string[] Policy { get; } = ["as", "for", "to", "using", "withCheck"];

    public static string[] Relation { get; } = ["fields", "references", "relationName"];

    /// <summary>The options of relations in <c>defineRelations()</c>.</summary>
    public static string[] DefinedRelation { get; } = ["from", "to", "alias", "optional", "where"];

    public static string[] CustomType { get; } = ["dataType", "toDriver", "fromDriver"];

    public static string[] ViewWith { get; } = ["checkOption", "securityBarrier", "securityInvoker"];
}
