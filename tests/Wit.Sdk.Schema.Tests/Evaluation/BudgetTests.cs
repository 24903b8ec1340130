using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>A schema whose code works or grows without a bound is an error at its place: the compiler neither hangs nor grows.</summary>
public sealed class BudgetTests
{
    private static readonly string[] s_codes = ["WIT2007", "WIT2010", "WIT2011", "WIT2015", "WIT2019", "WIT2020", "WIT3023"];

    [Theory]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a.flat(Infinity).length;")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return JSON.stringify(a);")]
    [InlineData("let a = {}; for (let i = 0; i < 40; i++) a = { a, b: a }; return JSON.stringify(a);")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a;")]
    [InlineData("let a = {}; for (let i = 0; i < 40; i++) a = { a, b: a }; return a;")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return sql`${a}`;")]
    [InlineData("let s = sql`x`; for (let i = 0; i < 40; i++) s = sql`${s}${s}`; return s;")]
    [InlineData("const s = sql`x`; for (let i = 0; i < 40; i++) s.append(s); return s;")]
    [InlineData("let s = sql`x`; for (let i = 0; i < 40; i++) s = sql.join([s, s], s); return s;")]
    [InlineData("let s = sql.raw('x'.repeat(200000)); for (let i = 0; i < 40; i++) s = sql`${s}${s}`; return s;")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = a.concat(a); return a.length;")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a = [...a, ...a]; return a.length;")]
    [InlineData("let a = [1]; for (let i = 0; i < 40; i++) a.push(...a); return a.length;")]
    [InlineData("let a = [1, 1]; for (let i = 0; i < 40; i++) a = a.flatMap(x => a); return a.length;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = x + x; return x;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = `${x}${x}`; return x;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = x.concat(x); return x;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = [x, x].join(x); return x;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = x.replaceAll('x', 'xx'); return x;")]
    [InlineData("let x = 'x'; for (let i = 0; i < 40; i++) x = x.replace(/x/g, 'xx'); return x;")]
    [InlineData("const x = 'x'.repeat(200000); let y; for (let i = 0; i < 1e6; i++) y = x.toUpperCase(); return y.length;")]
    [InlineData("const x = 'x'.repeat(200000); let y = 0; for (let i = 0; i < 1e6; i++) y += x.split('').length; return y;")]
    [InlineData("const x = 'x'.repeat(200000); let y = 0; for (let i = 0; i < 1e6; i++) y += x.indexOf('y'); return y;")]
    [InlineData("const x = 'x'.repeat(200000); const y = 'x'.repeat(199999) + 'y'; let n = 0; for (let i = 0; i < 1e6; i++) n += x === y ? 1 : 0; return n;")]
    [InlineData("const x = 'x'.repeat(200000); return x.match(/x|x*y/g).length;")]
    [InlineData("return /((a{1,200}){1,200}){1,200}/.test('a'.repeat(1000)) ? 1 : 2;")]
    [InlineData("const x = [..._('x'.repeat(200000))]; return x.length; function* _(s) { for (;;) yield* s; }")]
    [InlineData("let a = Array(100000).fill(1); let n = 0; for (let i = 0; i < 1e6; i++) n += a.includes(2) ? 1 : 0; return n;")]
    [InlineData("let a = Array(50000).fill('x'.repeat(1000)); return a.sort().join().length;")]
    [InlineData("let b = 2n; for (let i = 0; i < 1e6; i++) b = b * b % (2n ** 16000n - 1n); return `${b}`;")]
    [InlineData("let m = {}; for (let i = 0; i < 1e6; i++) m = { ...m, [i]: i }; return Object.keys(m).length;")]
    [InlineData("let m = new Map(); for (let i = 0; i < 1e6; i++) m = new Map([...m, [i, i]]); return m.size;")]
    public void A_schema_that_works_without_a_bound_is_an_error_at_its_place(string body)
    {
        var text = "import { pgTable, text } from 'drizzle-orm/pg-core';\nimport { sql } from 'drizzle-orm';\nfunction f() { " + body
            + " }\nexport const before = pgTable('before', { a: text() });\nexport const t = pgTable('t', { a: text().array().default(f()) });";

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Contains(error.Code, s_codes);
        Assert.NotNull(error.Location);
        Assert.Contains(result.Model.Tables, table => table.Name.Name == "before");
        Assert.True(allocated < 1L << 29, $"{allocated:N0} bytes are allocated");
    }

    [Fact]
    public void A_schema_with_a_thousand_tables_meets_no_bound()
    {
        var text = "import { integer, pgTable, text } from 'drizzle-orm/pg-core';\nconst shared = { createdAt: text(), updatedAt: text() };\n" + string.Concat(Enumerable.Range(0, 1_000).Select(table =>
            $"export const t{table} = pgTable('t{table}', {{ id: integer().primaryKey(), ...shared, {string.Join(", ", Enumerable.Range(0, 20).Select(column => $"c{column}: text().notNull().default('x')"))} }});\n"));
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);

        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        Assert.Equal(1_000, result.Model.Tables.Count);
    }
}
