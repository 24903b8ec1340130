using System.Globalization;
using System.Text;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Tests.Docs;

/// <summary>The vocabulary as tables in Markdown, with the SQL and the C# that the engine and the generator really give.</summary>
internal static class VocabularyTables
{
    public static IReadOnlyList<(string Name, string Markdown)> All { get; } = [("columns", Columns()), ("words", Words())];

    private static string Columns()
    {
        var table = new StringBuilder("| builder | options | PostgreSQL | C# |\n|---|---|---|---|\n");
        foreach (var entry in VocabularyIndex.All.Where(entry => entry.Group == VocabularyIndex.Columns && entry.Name != "customType"))
        {
            var column = Compile(entry.Name);
            table.Append(CultureInfo.InvariantCulture, $"| `{entry.Name}()`{Mark(entry)} | {Options(entry)} | `{SqlTypes.ToSql(column.Type)}` | `{Short(ClrTypes.For(column, default).Name)}` |\n");
        }

        return table.ToString();
    }

    private static string Words()
    {
        var table = new StringBuilder("| what | words |\n|---|---|\n");
        foreach (var group in VocabularyIndex.All.Where(entry => entry.Group != VocabularyIndex.Columns).GroupBy(entry => entry.Group, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {string.Join(", ", group.DistinctBy(entry => entry.Name).Select(Word))} |\n");
        return table.ToString();
    }

    private static string Word(VocabularyEntry entry) =>
        (entry.Options.Count == 0 ? $"`{entry.Name}`" : $"`{entry.Name}({{ {string.Join(", ", entry.Options)} }})`") + Mark(entry);

    private static string Mark(VocabularyEntry entry) => entry.IsOfNext ? " (1.0)" : string.Empty;

    private static string Options(VocabularyEntry entry) => string.Join(", ", entry.Options.Select(option =>
        option == "mode" ? "`mode`: " + string.Join(", ", entry.Modes.Select(mode => $"`\"{mode}\"`")) : $"`{option}`"));

    private static string Short(string name) => name.Replace("global::", string.Empty, StringComparison.Ordinal).Split('.')[^1];

    private static Column Compile(string builder)
    {
        var source = $"import {{ pgTable, {builder} }} from \"drizzle-orm/pg-core\";\nexport const t = pgTable(\"t\", {{ c: {builder}(\"c\") }});\n";
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", source) }, default, SchemaOptions.Default);
        return result.Model.Tables[0].Columns[0];
    }
}
