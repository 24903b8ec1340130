namespace Wit.Sdk.Benchmarks.Evaluation;

/// <summary>Code that costs as much as a schema can make it cost, each as the body of a function whose result a column needs.</summary>
internal static class CostlyCode
{
    public static IReadOnlyList<(string Name, string Body)> All { get; } =
    [
        ("flat of shared lists", "let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a.flat(Infinity).length;"),
        ("JSON of shared lists", "let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return JSON.stringify(a);"),
        ("JSON of shared objects", "let a = {}; for (let i = 0; i < 40; i++) a = { a, b: a }; return JSON.stringify(a);"),
        ("default of shared lists", "let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a;"),
        ("SQL in itself", "let s = sql`x`; for (let i = 0; i < 40; i++) s = sql`${s}${s}`; return s;"),
        ("append", "const s = sql`x`; for (let i = 0; i < 40; i++) s.append(s); return s;"),
        ("concat of lists", "let a = [1]; for (let i = 0; i < 40; i++) a = a.concat(a); return a.length;"),
        ("spread of lists", "let a = [1]; for (let i = 0; i < 40; i++) a = [...a, ...a]; return a.length;"),
        ("spread of objects", "let m = {}; for (let i = 0; i < 1e6; i++) m = { ...m, [i]: i }; return 1;"),
        ("concatenation", "let x = ''; for (let i = 0; i < 1e6; i++) x += 'x'; return x.length;"),
        ("upper case", "const x = 'x'.repeat(262144); let y; for (let i = 0; i < 1e6; i++) y = x.toUpperCase(); return y.length;"),
        ("index of", "const x = 'x'.repeat(262144); let y = 0; for (let i = 0; i < 1e6; i++) y += x.indexOf('y'); return y;"),
        ("comparison", "const x = 'x'.repeat(262143) + 'y', y = 'x'.repeat(262143) + 'z'; let n = 0; for (let i = 0; i < 1e6; i++) n += x === y ? 1 : 0; return n;"),
        ("split", "const x = 'x'.repeat(262144); let y = 0; for (let i = 0; i < 1e6; i++) y += x.split('').length; return y;"),
        ("replace by expression", "const x = 'x'.repeat(262144); let y; for (let i = 0; i < 1e6; i++) y = x.replace(/x/g, 'y'); return y.length;"),
        ("expression that looks ahead far", "return 'x'.repeat(262144).match(/x|x*y/g).length;"),
        ("JSON.parse", "const x = '[' + '1,'.repeat(100000) + '1]'; let y = 0; for (let i = 0; i < 1e6; i++) y += JSON.parse(x).length; return y;"),
        ("includes", "const a = Array(50000).fill(1); let n = 0; for (let i = 0; i < 1e6; i++) n += a.includes(2) ? 1 : 0; return n;"),
        ("sort", "return Array(20000).fill(0).map((_, i) => i * 7919 % 20011).sort((l, r) => l - r)[0];"),
        ("bigint", "let b = 2n; for (let i = 0; i < 1e6; i++) b = b * b % (2n ** 16000n - 1n); return `${b}`;"),
        ("calls", "const g = (n) => n ? g(n - 1) + g(n - 1) : 0; return g(40);"),
        ("nothing, for ever", "for (;;);"),
    ];
}
