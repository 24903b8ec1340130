using System.Globalization;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Chains of any length are evaluated, on a small stack; what nests too deep is a diagnostic.</summary>
public sealed class ChainTests
{
    private const string Head = "import { integer, pgTable, text } from 'drizzle-orm/pg-core';\nimport { sql } from 'drizzle-orm';\n";

    public static TheoryData<string, int, string> Chains
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var length in new[] { 300, 5_000 })
            {
                data.Add(Repeat("1", " + ", length), length, length.ToString(CultureInfo.InvariantCulture));
                data.Add("[" + Repeat("1", ", ", length) + "].length", length, length.ToString(CultureInfo.InvariantCulture));
                data.Add(Repeat("null", " ?? ", length) + " ?? 7", length, "7");
                data.Add(Repeat("0", " || ", length) + " || 7", length, "7");
                data.Add(Repeat("1", " && ", length) + " && 7", length, "7");
                data.Add(Repeat("false ? 1 :", " ", length) + " 7", length, "7");
                data.Add(Repeat("false ? 1 : true && false ? 2 :", " ", length) + " 7", length, "7");
                data.Add("(" + Repeat("'ab'", " + ", length) + ").length", length, (length * 2).ToString(CultureInfo.InvariantCulture));
                data.Add("' 7 '" + string.Concat(Enumerable.Repeat(".trim()", length)) + ".length", length, "1");
                data.Add("[7]" + string.Concat(Enumerable.Repeat(".slice()", length)) + "[0]", length, "7");
                data.Add("[7]" + string.Concat(Enumerable.Repeat("?.slice()", length)) + "?.[0]", length, "7");
                data.Add("((n: number) => { " + Repeat("if (n === 1) return 1;", " else ", length) + " else return 7; })(2)", length, "7");
                data.Add("((n: number) => { switch (n) { " + Repeat("case 1: return 1;", " ", length) + " default: return 7; } })(2)", length, "7");
                data.Add("(" + Repeat("1", ", ", length) + ", 7)", length, "7");
                data.Add(Repeat("1", " * ", length) + " - " + Repeat("1", " - ", length), length, (1 - length).ToString(CultureInfo.InvariantCulture));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_chain_of_any_length_is_evaluated(string expression, int length, string expected)
    {
        var result = CompileOnSmallStack("export const t = pgTable('t', { a: integer().default(" + expression + ") });");

        Assert.True(result.Diagnostics.IsEmpty || !result.HasErrors, length + ": " + string.Join('\n', result.Diagnostics));
        Assert.Equal(expected, result.Model.Tables.Single().Columns.Single().Default?.Sql);
    }

    [Fact]
    public void A_column_with_thousands_of_modifiers_is_evaluated()
    {
        var result = CompileOnSmallStack("export const t = pgTable('t', { a: text()" + string.Concat(Enumerable.Repeat(".notNull()", 5_000)) + " });");

        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        Assert.True(result.Model.Tables.Single().Columns.Single().NotNull);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "].length")]
    [InlineData("({ a: ", "1", " })")]
    [InlineData("!", "1", "")]
    [InlineData("- ", "1", "")]
    [InlineData("true ? ", "1", " : 2")]
    [InlineData("((x) => x)(", "1", ")")]
    [InlineData("Math.abs(", "1", ")")]
    [InlineData("`${", "1", "}`")]
    [InlineData("2 ** ", "1", "")]
    [InlineData("1 + (", "1", ")")]
    [InlineData("await ", "1", "")]
    public void What_nests_ten_thousand_levels_is_a_diagnostic(string open, string middle, string close)
    {
        var expression = string.Concat(Enumerable.Repeat(open, 10_000)) + middle + string.Concat(Enumerable.Repeat(close, 10_000));
        var result = CompileOnSmallStack("export const t = pgTable('t', { a: integer().default(" + expression + ") });\nexport const after = pgTable('after', { a: integer() });");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "WIT9001");
    }

    [Theory]
    [InlineData("let f = (x: number) => x; for (let i = 0; i < 20000; i++) f = f.bind(null); return f(1);")]
    [InlineData("let c = class {}; for (let i = 0; i < 20000; i++) c = class extends c {}; return new c().x;")]
    [InlineData("let c = text(); for (let i = 0; i < 20000; i++) c = c.array(); return c;")]
    [InlineData("let a: unknown[] = []; for (let i = 0; i < 20000; i++) a = [a]; return a;")]
    [InlineData("let a: unknown = {}; for (let i = 0; i < 20000; i++) a = { a }; return a;")]
    [InlineData("const a: unknown[] = []; a.push(a); return a;")]
    [InlineData("const a: any = {}; a.a = a; return JSON.stringify(a);")]
    [InlineData("const a: unknown[] = []; a.push(a); return sql`${a}`;")]
    [InlineData("let s = sql`x`; for (let i = 0; i < 20000; i++) s = sql`${s}`; return s;")]
    [InlineData("const s = sql`x`; s.append(s); return sql`${s}${s}`.append(s);")]
    [InlineData("let x = 1; const f = (): number => f(); return f();")]
    public void What_nests_by_itself_neither_hangs_nor_overflows(string body)
    {
        var result = CompileOnSmallStack("export const t = pgTable('t', { a: text().default(f()), b: text().array().default(f()) });\nfunction f(): any { " + body + " }");

        Assert.NotEmpty(result.Diagnostics);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "WIT9001");
    }

    private static string Repeat(string text, string between, int count) => string.Join(between, Enumerable.Repeat(text, count));

    private static CompilationResult CompileOnSmallStack(string text)
    {
        CompilationResult? result = null;
        var thread = new Thread(() => result = SchemaCompiler.Compile(new([new SourceFile("a.ts", Head + text)]), default, SchemaOptions.Default), 1024 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }
}
