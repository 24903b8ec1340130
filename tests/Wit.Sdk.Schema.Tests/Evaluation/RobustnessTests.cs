using CsCheck;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Whatever stands in a file, compiling it gives a model and diagnostics, and no fault of ours.</summary>
public sealed class RobustnessTests
{
    private static readonly string s_seed = CaseFiles.Read("../Cases/ok", "seed.ts");

    private static readonly string[] s_fragments =
    [
        "pgTable", "(", ")", "{", "}", "[", "]", ",", ";", ":", "=>", "=", "?", "?.", "...", ".", "`", "${", "'", "\"", "/", "*", "/*", "*/", "//", "<", ">", "\n",
        "export ", "const ", "import ", "from ", "as ", "type ", "function ", "return ", "if ", "for ", "of ", "new ", "class ", "enum ", "await ", "typeof ",
        "text", "uuid", "sql", "users", "t", "x", "1", "1n", "0x", "\"a\"", "true", "null", "undefined", ".references", ".default", ".primaryKey()", ".on(", "\\",
        "unique", "index", "relations", "pgEnum", "Object.values", ".map", "\u2028", "\uFEFF", "#", "@", "é", "\uD83D", "!", "&&", "??", "+", "-", "%",
    ];

    private static readonly Gen<string> s_fragment = Gen.Int[0, s_fragments.Length - 1].Select(index => s_fragments[index]);

    [Fact]
    public void Any_text_compiles_without_a_fault() => Hunt.Check(Gen.String, Survives, 2_000);

    [Fact]
    public void Any_soup_of_TypeScript_compiles_without_a_fault() =>
        Hunt.Check(s_fragment.Array[0, 200].Select(parts => string.Concat(parts)), Survives, 5_000);

    [Fact]
    public void A_schema_with_any_piece_cut_out_or_put_in_compiles_without_a_fault() =>
        Hunt.Check(
            Gen.Select(Gen.Int[0, s_seed.Length - 1], Gen.Int[0, 40], s_fragment.Array[0, 3], (at, length, parts) =>
                s_seed[..at] + string.Concat(parts) + s_seed[Math.Min(s_seed.Length, at + length)..]),
            Survives,
            500);

    [Theory]
    [InlineData("export const a = f(); function f() { while (true) { } }")]
    [InlineData("export const a = f(); function f() { for (;;) ; }")]
    [InlineData("export const a = f(1); function f(x) { return f(x + 1) }")]
    [InlineData("export const a = f(); function f() { let x = 'x'; while (true) x = x + x; }")]
    [InlineData("export const a = f(); function f() { let x = [1]; while (true) x = [...x, ...x]; }")]
    [InlineData("export const a = f(); function f() { let x = [1]; while (true) x.push(...x); }")]
    [InlineData("export const a = f(); function f() { let x = {}; let i = 0; while (true) x = { x, [i++]: { ...x } }; }")]
    [InlineData("const x = 'x'.repeat(200000); export const a = [x, x, x, x, x].join(x).replaceAll('x', x);")]
    [InlineData("export const a = [...f()]; function* f() { while (true) yield 1; }")]
    [InlineData("export const a = [...f()]; function* f() { for (;;) yield* [1, 2]; }")]
    [InlineData("export const a = [...f()]; function* f() { yield* f(); }")]
    [InlineData("export const a = 2n ** 100000n ** 2n << 100000n;")]
    [InlineData("const f = (n) => n ? [f(n - 1), f(n - 1)] : []; export const a = f(40);")]
    public void Nothing_runs_forever(string text)
    {
        var result = Compile("import { pgTable } from 'drizzle-orm/pg-core';\n" + text + "\nexport const t = pgTable('t', {});");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "WIT9001");
    }

    [Fact]
    public void A_cancelled_compilation_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => SchemaCompiler.Compile(new([new SourceFile("a.ts", s_seed)]), default, SchemaOptions.Default, source.Token));
    }

    private static CompilationResult Compile(string text) => SchemaCompiler.Compile(new([new SourceFile("a.ts", text)]), default, SchemaOptions.Default);

    private static bool Survives(string text) => Compile(text).Diagnostics.All(diagnostic => diagnostic.Code != "WIT9001");
}
