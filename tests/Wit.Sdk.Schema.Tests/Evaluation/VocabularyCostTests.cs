using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>
/// Every word of Drizzle's vocabulary with huge arguments, alone and over and over: a compilation ends within its bounds, with a diagnostic where it stops. What is
/// asserted is what is allocated, never a time.
/// </summary>
public sealed class VocabularyCostTests
{
    /// <summary>What a compilation may allocate: its bound of 64 MiB counts live values; rendering, diagnostics and short-lived copies come on top.</summary>
    private const long Most = 512L << 20;

    private static readonly string[] s_arguments =
    [
        "list, list", "text, text", "members, members", "text, list", "text, members", "deep, deep", "'a', list, list", "...list",
    ];

    private static readonly string[] s_modifiers =
    [
        "array", "default", "$default", "$defaultFn", "$onUpdate", "$onUpdateFn", "$type", "references", "unique", "notNull", "primaryKey", "generatedAlwaysAs",
        "generatedAlwaysAsIdentity", "generatedByDefaultAsIdentity", "defaultNow", "defaultRandom",
    ];

    public static TheoryData<string> All => [.. Words.Names.Order(StringComparer.Ordinal), .. s_modifiers.Select(name => "." + name)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_word_with_huge_arguments_stays_within_the_bounds(string word)
    {
        foreach (var arguments in s_arguments)
            Check(word, arguments, Code(word, arguments));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_word_that_is_called_over_and_over_meets_a_bound(string word) =>
        Check(word, "in a loop", "for (const x of list) for (const y of list) made.push(" + Call(word, "text, [x, y], members") + ");");

    private static string Code(string word, string arguments) => "made.push(" + Call(word, arguments) + ");";

    private static string Call(string word, string arguments) => (word[0] == '.' ? "pg.text('c')" : Words.Find(word)!.Module == Words.PgCore ? "pg." : "d.") + word + "(" + arguments + ")";

    private static void Check(string word, string arguments, string code)
    {
        var text = $$"""
            import * as pg from "drizzle-orm/pg-core";
            import * as d from "drizzle-orm";
            const list = Array(5000).fill("x").map((x, i) => x + i);
            const text = "x".repeat(200000);
            const members = Object.fromEntries(list.map((x) => [x, x]));
            let deep: any = [];
            for (let i = 0; i < 200; i++) deep = [deep, deep];
            const made: any[] = [];
            function make() {
              {{code}}
              return made;
            }
            export const all = make();
            export const t = pg.pgTable("t", { a: pg.text("a").default(made[0]), b: made[0] }, () => made);
            """;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < Most, $"{word} ({arguments}) allocates {allocated:N0} bytes");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCatalogue.InternalError.Code);
    }
}
