using CsCheck;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Fuzzing;

/// <summary>Texts that nobody would write: schemas of the corpus, mutated; words of the language in any order; brackets without end.</summary>
internal static class FuzzInputs
{
    private const string Imports = "import { pgTable, pgEnum, text, uuid, integer, index, unique, pgView, pgSchema } from 'drizzle-orm/pg-core';\nimport { sql, relations, eq } from 'drizzle-orm';\n";

    private static readonly string[] s_words =
    [
        "pgTable", "pgEnum", "pgView", "pgSchema", "relations", "text", "uuid", "integer", "sql", "eq", "users", "t", "x", "i", "f", "index", "unique", "Object.values", "Object.entries",
        "export ", "const ", "let ", "import ", "from ", "as ", "type ", "interface ", "function ", "return ", "if ", "else ", "for ", "while ", "of ", "in ", "new ", "class ", "extends ", "enum ",
        "await ", "async ", "typeof ", "switch ", "case ", "default", "try ", "catch ", "throw ", "get ", "static ", "satisfies ", "declare ", "namespace ", "this", "break", "continue",
        "(", ")", "{", "}", "[", "]", ",", ";", ":", "=>", "=", "?", "?.", "...", ".", "`", "${", "'", "\"", "/", "*", "/*", "*/", "/**", "//", "<", ">", "\n", "\\", "@",
        ".references(() => ", ".default(", ".primaryKey()", ".notNull()", ".on(", ".array()", ".map(", ".join(", ".push(", ".repeat(9)", ".replace(/", ".split(", ".concat(", ".as(", "$onUpdate",
        "1", "-1", "1n", "0x", "1e999", "\"a\"", "'b'", "true", "null", "undefined", "NaN", "\u2028", "\uFEFF", "#", "é", "\uD83D", "\0", "!", "&&", "||", "??", "+", "-", "%", "**", "==", "<<",
        "export const users = pgTable('users', { id: uuid().primaryKey() });\n", "const x = ", "(x) => ", "`${x}`", "sql`${t.id}`", "{ x, ...x }", "[...x]", "for (const i of x) { }", "while (x) x += x;",
    ];

    private static readonly string[] s_openers =
    [
        "(", "[", "{a:", "{", "-", "!", "x=>", "f(", "`${", "new ", "a?", "1+(", "<T>(x)=>", "a<", "await ", "(a = ", "if(x)", "type A=", "keyof ", "class {", "()=>{", "function f(){", "...", "a.b(", "sql`${", "x?.[", "case ", "@", "export ",
    ];

    private static readonly string[] s_corpus = [.. OracleCorpus.Cases.Where(name => !name.StartsWith("overview/", StringComparison.Ordinal)).Select(OracleCorpus.Source)];
    private static readonly string[] s_small = [.. s_corpus.Where(source => source.Length < 900)];

    private static readonly Gen<string> s_soup = One(s_words).Array[0, 60].Select(string.Concat);

    /// <summary>A small text: of a few hundred characters.</summary>
    public static Gen<string> Small { get; } = Gen.Frequency(
        (4, Mutated(s_small)),
        (4, s_soup),
        (2, s_soup.Select(soup => Imports + soup)),
        (1, Nested(60)),
        (1, Gen.String[0, 200]));

    /// <summary>A text of the size of a whole schema, up to 64 KiB.</summary>
    public static Gen<string> Large { get; } = Gen.Frequency(
        (4, Mutated(s_corpus).Array[20, 60].Select(parts => Cut(string.Concat(parts)))),
        (2, s_soup.Array[50, 300].Select(parts => Cut(Imports + string.Concat(parts)))),
        (2, Gen.Select(s_soup, Gen.Int[50, 400], (soup, times) => Cut(Imports + string.Concat(Enumerable.Repeat(soup, times))))),
        (1, Gen.Select(Mutated(s_small), Gen.Int[20, 80], (schema, times) => Cut(string.Concat(Enumerable.Repeat(schema, times))))),
        (2, Nested(10_000).Select(Cut)));

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Cut(string text) => text.Length <= 65_536 ? text : text[..65_536];

    private static Gen<string> Nested(int most) => Gen.Select(One(s_openers), One(s_openers), Gen.Int[1, most], s_soup, (first, second, times, inner) =>
        Imports + "export const a = " + string.Concat(Enumerable.Repeat(first + second, times / 2)) + inner);

    /// <summary>Files of the corpus with up to four pieces taken out, put in, written twice or taken from another file.</summary>
    private static Gen<string> Mutated(string[] files)
    {
        var mutation = Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Int[0, 40], One(s_words), One(files));
        return Gen.Select(One(files), mutation.Array[1, 4], (text, mutations) =>
            mutations.Aggregate(text, (current, step) => Mutate(current, step.Item1, (int)(step.Item2 * current.Length), step.Item3, step.Item4, step.Item5)));
    }

    private static string Mutate(string text, int kind, int at, int length, string word, string other)
    {
        var end = Math.Min(text.Length, at + length);
        return kind switch
        {
            0 => text[..at] + text[end..],
            1 => text[..at] + word + text[at..],
            2 => text[..end] + text[at..],
            3 => text[..at] + word + text[end..],
            _ => text[..at] + Slice(other, at, length) + text[end..],
        };
    }

    private static string Slice(string text, int at, int length) => text.Length == 0 ? string.Empty : text.Substring(at % text.Length, Math.Min(length, text.Length - (at % text.Length)));
}
