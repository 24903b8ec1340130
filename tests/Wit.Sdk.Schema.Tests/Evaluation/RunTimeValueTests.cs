using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>The environment, clocks, random values and the locale are unknown, wherever they are read: an error where the DDL needs them, never a wrong catalog.</summary>
public sealed class RunTimeValueTests
{
    private static readonly string[] s_codes = ["WIT2003", "WIT2006", "WIT2007", "WIT2015", "WIT2022"];

    public static TheoryData<string> Readings =>
    [
        "process.env.HOME", "process.env['HOME']", "process['env'].HOME", "process.env.HOME!", "process.env.HOME as string", "process.env?.HOME", "process?.env?.HOME",
        "process.env.HOME ?? 'x'", "process.env.HOME || 'x'", "process.env.HOME && 'x'", "process.env.HOME ? 'a' : 'b'", "!process.env.HOME ? 'a' : 'b'", "`${process.env.HOME}`",
        "'a' + process.env.HOME", "String(process.env.HOME)", "'HOME' in process.env ? 'a' : 'b'", "Object.keys(process.env).join()", "Object.values(process.env).length",
        "Object.entries(process.env).map(([key]) => key).join()", "({ ...process.env }).HOME", "({ HOME: 'x', ...process.env }).OTHER", "'X' in { ...process.env } ? 'a' : 'b'",
        "Object.assign({}, process.env).HOME", "Object.hasOwn({ ...process.env }, 'X') ? 'a' : 'b'", "JSON.stringify(process.env)", "JSON.stringify({ ...process.env })",
        "typeof process === 'undefined' ? 'a' : 'b'", "typeof process.env.HOME", "process.env.HOME === 'x' ? 'a' : 'b'", "process.env.HOME == null ? 'a' : 'b'",
        "[process.env.HOME, 'a'].join()", "[process.env.HOME].includes('x') ? 'a' : 'b'", "[process.env.HOME, 'x'].indexOf('x') > 0 ? 'a' : 'b'", "['b', process.env.HOME].sort()[0]",
        "[...new Set(['a', process.env.HOME])].join()", "new Set([process.env.HOME]).has('x') ? 'a' : 'b'", "new Map([[process.env.HOME, 1]]).has('x') ? 'a' : 'b'",
        "new Map([['a', process.env.HOME]]).get('a')", "((x = 'd') => x)(process.env.HOME)", "(({ HOME = 'd' }) => HOME)(process.env)", "(() => { const { HOME } = process.env; return HOME; })()",
        "(() => { if (process.env.CI) return 'a'; return 'b'; })()", "(() => { switch (process.env.CI) { case 'x': return 'a'; default: return 'b'; } })()",
        "(() => { switch ('x') { case process.env.CI: return 'a'; default: return 'b'; } })()", "(() => { for (const key in process.env) return key; return 'b'; })()",
        "(() => { for (const key in { ...process.env }) return key; return 'b'; })()", "(() => { const o = {}; o[process.env.KEY] = 1; return 'X' in o ? 'a' : 'b'; })()",
        "(() => { const l = []; l.push(process.env.X); return l.join(); })()", "(() => { const l = []; l.unshift(process.env.X); return l.join(); })()",
        "(() => { const l = ['a']; l.splice(0, 1, process.env.X); return l.join(); })()", "(() => { const l = ['a']; l.splice(process.env.X, 1); return l.join(); })()",
        "(() => { const l = ['a']; l.fill(process.env.X); return l.join(); })()", "['a'].with(0, process.env.X)[0]", "['a'].concat(process.env.X).join()",
        "(() => { const m = new Map(); m.set(process.env.K, 1); return m.has('a') ? 'a' : 'b'; })()", "(() => { const o = { ...process.env }; o.a = 'x'; return o.b; })()",
        "process.platform", "process.cwd()", "process.argv[2]", "process.pid", "process.version", "process.uptime()", "globalThis.process.env.HOME", "global.process.env.HOME",
        "import.meta.env.MODE", "import.meta.url", "import.meta.dirname", "Bun.env.HOME", "Deno.env.get('HOME')", "Deno.env.get('HOME') ?? 'x'", "require('os').hostname()", "__dirname", "__filename",
        "Date.now()", "Date()", "new Date().toISOString()", "new Date().getTime()", "`${new Date()}`", "new Date(Date.now()).toISOString()", "performance.now()", "Temporal.Now.instant().toString()",
        "Math.random()", "Math.floor(Math.random() * 10)", "crypto.randomUUID()", "crypto.getRandomValues([1])[0]", "(1.5).toLocaleString()", "'a'.localeCompare('b')", "'i'.toLocaleUpperCase()",
        "new Date('2024-01-02').toLocaleDateString()", "new Date('2024-01-02').getHours()", "new Date('2024-01-02').toString()", "Intl.DateTimeFormat().resolvedOptions().timeZone", "navigator.language",
    ];

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_default_of_the_running_program_is_an_error_at_its_place(string expression)
    {
        var result = Compile("import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { a: text('a').default(\n" + expression + ") });");

        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count > 0, "silently " + result.Model.Tables.SingleOrDefault()?.Columns.SingleOrDefault()?.Default);
        Assert.All(errors, error => Assert.Contains(error.Code, s_codes));
        Assert.All(errors, error => Assert.Equal(2, error.Location!.Start.Line));
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void What_the_DDL_does_not_need_is_stepped_over(string expression)
    {
        var result = Compile("import { pgTable, text } from 'drizzle-orm/pg-core';\nconst unused = " + expression + ";\nexport const other = [" + expression
            + "];\nexport const t = pgTable('t', { a: text('a').$defaultFn(() => " + expression + ") });");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Single(result.Model.Tables);
    }

    [Fact]
    public void A_message_spells_the_value_as_the_code_does()
    {
        var result = Compile("import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { a: text('a').default(process.env['HOME']) });");

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains("'process.env.HOME'", error.Message, StringComparison.Ordinal);
    }

    private static CompilationResult Compile(string text) => SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
}
