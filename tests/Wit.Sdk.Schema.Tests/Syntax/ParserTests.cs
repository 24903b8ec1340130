using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Syntax;

public sealed class ParserTests
{
    [Theory]
    [InlineData("const a = b as const satisfies X<Y>[];")]
    [InlineData("type A<T extends string = 'x'> = T extends `a${infer U}b` ? { [K in keyof U]?: U[K] } : (x: T, ...rest: any[]) => x is string;")]
    [InlineData("interface A extends B<{ x: 1 }>, C { (x: number): string; readonly [k: string]: any }")]
    [InlineData("abstract class A<T> extends B<{ x: T }> implements C { static #x = 1; get y() { return this.#x / 2 } }")]
    [InlineData("export default class { }")]
    [InlineData("declare module 'x' { export const y: number }")]
    [InlineData("declare global { interface Window { a: 1 } }")]
    [InlineData("namespace N { export const x = 1 }")]
    [InlineData("const f = <T,>(x: T): T => x, g = async <U>(y?: U) => { await y };")]
    [InlineData("const r = /[/\\]]+/gi.test(s) ? a / b / c : 1;")]
    [InlineData("const t = `a ${`b ${c} ${{ d: `}` }.d}`} e`;")]
    [InlineData("const x = a < b && c > d, y = f<A>(1), z = new Map<string, Array<number>>();")]
    [InlineData("const x = a ? (b) : c, y = a ? (b: B): number => c : d;")]
    [InlineData("import a, * as b from 'x'; import c, { type D, e as f, default as g } from \"y\"; import type H from 'z'; import 'side';")]
    [InlineData("import type { A } from './a'; import { type B } from './b'; import j from './j.json' with { type: 'json' };")]
    [InlineData("export * from './a'; export * as n from './b'; export { x, y as z } from './c'; export type { T } from './d'; export {};")]
    [InlineData("for (const [k, v] of Object.entries(x)) { if (k) continue; else break }")]
    [InlineData("for (let i = 0, n = 3; i < n; i++) {} do { } while (x) while (y) { } label: for (;;) break label;")]
    [InlineData("switch (x) { case 1: case 2: { break } default: throw new Error('x') }")]
    [InlineData("try { a() } catch { } try { a() } catch (e: unknown) { } finally { }")]
    [InlineData("const { a, b: { c = 1 }, ...d } = x, [e, , f = 2, ...g] = y;")]
    [InlineData("const o = { a, 'b-c': 1, 2: 3, [k]: v, ...s, m() { }, async n() { }, *g() { }, get p() { return 1 }, set p(x) { } };")]
    [InlineData("const x = a?.b?.[c]?.(d)!.e ?? f, n = 1_000.5e-3, h = 0xFFn, neg = -2 ** 2;")]
    [InlineData("@decorated() export class A { @field x = 1 }")]
    [InlineData("const enum E { A = 1 << 0, B = A | 2, C = 'x'.length } declare const d: unique symbol;")]
    [InlineData("function f(this: X, a: string, b = 2, { c }: Y = {}, ...d: Z[]): asserts a is string { }\nfunction f(x: 1): void;")]
    [InlineData("let x: new () => A, y: abstract new (a: B) => C, z: typeof import('./z').q;")]
    [InlineData("#!/usr/bin/env node\n\"use strict\"\nconst a = 1\nconst b = 2")]
    [InlineData("export const a = (await import('./x')).default, m = import.meta.url;")]
    [InlineData("export = { a: 1 }; import fs = require('fs');")]
    [InlineData("const a = x >>> 1 >= y, b = p >> q; a ||= b; a &&= c; a ??= d; i++; --j;")]
    [InlineData("type A = | 'x' | 'y'; type B = keyof typeof a[number]; type C = [x: string, y?: number, ...z: any[]];")]
    public void What_schemas_stand_among_is_read_without_an_error(string text) => Assert.Empty(Parse(text).Diagnostics);

    [Theory]
    [InlineData("const a = f(1, 2;\nexport const b = 3;", "(1,17): error WIT1003", 2)]
    [InlineData("const a = { x: 1 y: 2 };\nexport const b = 3;", "(1,18): error WIT1003", 2)]
    [InlineData("const a = { x: 1\nexport const b = 3;", "(1,11): error WIT1007", 2)]
    [InlineData("const a = ;\nexport const b = 3;", "(1,11): error WIT1004", 2)]
    [InlineData("const a = 'x\nexport const b = 3;", "(1,11): error WIT1002", 2)]
    [InlineData("const a = f(§);\nexport const b = 3;", "(1,13): error WIT1001", 2)]
    [InlineData("function f() { return [1; \nexport const b = 3;", "(1,14): error WIT1007", 2)]
    [InlineData("const a = b.;\nexport const b = 3;", "(1,13): error WIT1005", 2)]
    [InlineData("type A = ;\nexport const b = 3;", "(1,10): error WIT1006", 2)]
    [InlineData("const a = 1 }\nexport const b = 3;", "(1,13): error WIT1009", 3)]
    public void An_error_is_reported_at_its_place_and_reading_goes_on(string text, string expected, int statements)
    {
        var (tree, diagnostics) = Parse(text);

        Assert.StartsWith("a.ts" + expected, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
        Assert.True(tree.Statements.Length >= 2, "statements: " + tree.Statements.Length);
        Assert.True(tree.Statements.Length <= statements);
        var last = Assert.IsType<Statement.Variables>(tree.Statements[^1]);
        Assert.Equal("b", Assert.IsType<Pattern.Name>(last.Declarators[0].Target).Text);
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("[", "")]
    [InlineData("{a:", "")]
    [InlineData("-", "1")]
    [InlineData("!", "1")]
    [InlineData("x=>", "1")]
    [InlineData("f(", "")]
    [InlineData("`${", "")]
    [InlineData("new ", "X")]
    [InlineData("a?", "")]
    [InlineData("1+(", "")]
    [InlineData("<T>(x)=>", "1")]
    [InlineData("a<", "")]
    [InlineData("await ", "x")]
    [InlineData("(a = ", "")]
    public void Deep_nesting_is_a_diagnostic_on_a_small_stack(string open, string inner)
    {
        var text = "const a = " + string.Concat(Enumerable.Repeat(open, 10_000)) + inner + ";\nexport const b = 3;";
        (SyntaxTree Tree, IReadOnlyList<Diagnostic> Diagnostics) parsed = default;
        var thread = new Thread(() => parsed = Parse(text), 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(parsed.Diagnostics);
        Assert.InRange(parsed.Diagnostics.Count, 1, 3);
    }

    [Theory]
    [InlineData("type A = ", "(")]
    [InlineData("type A = ", "B<")]
    [InlineData("type A = ", "keyof ")]
    [InlineData("type A = ", "x extends y ? ")]
    [InlineData("", "{")]
    [InlineData("", "if (x) ")]
    [InlineData("const ", "{a:")]
    [InlineData("function f(", "{a:")]
    [InlineData("", "a:")]
    [InlineData("", "declare ")]
    [InlineData("", "@")]
    [InlineData("", "export ")]
    public void Deep_statements_and_types_do_not_overflow_a_small_stack(string start, string open)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, 10_000));
        IReadOnlyList<Diagnostic> diagnostics = [];
        var thread = new Thread(() => diagnostics = Parse(text).Diagnostics, 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void Function_bodies_are_read_when_they_are_needed()
    {
        var (tree, diagnostics) = Parse("const f = () => { this is no code at all };");

        Assert.Empty(diagnostics);
        Assert.Single(tree.Statements);
    }

    private static (SyntaxTree Tree, IReadOnlyList<Diagnostic> Diagnostics) Parse(string text)
    {
        var bag = new DiagnosticBag();
        var tree = Parser.Parse(new SourceText(new SourceFile("a.ts", text)), bag);
        return (tree, bag.ToSorted(["a.ts"]));
    }
}
