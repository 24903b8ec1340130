using CsCheck;
using Wit.Sdk.Schema.Incremental;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Remembering;

/// <summary>A compilation that remembers gives what one from nothing gives: the model, the places of its objects, and every diagnostic at its place.</summary>
public sealed class MemoryTests
{
    private const string Oracle = "../../oracle";

    /// <summary>How many random edits to try; a long hunt sets <c>WIT_EDIT_RUNS</c>.</summary>
    private static readonly long s_runs = Hunt.Runs("WIT_EDIT_RUNS", 300);

    private static readonly SourceFile[][] s_schemas =
    [
        .. Names(Oracle + "/cases").Select(name => new[] { new SourceFile("/app/schema.ts", CaseFiles.Read(Oracle + "/cases", name)) }),
        .. Names("../Cases/ok").Select(name => new[] { new SourceFile("/app/schema.ts", CaseFiles.Read("../Cases/ok", name)) }),
    ];

    private static SourceFile[] Shop => [.. Names("Shop").Select(name => new SourceFile("/app/" + name, CaseFiles.Read("Shop", name)))];

    [Fact]
    public void Any_edits_of_several_files_give_what_a_compilation_from_nothing_gives() =>
        Hunt.Check(Gen.UInt.Array[1, 12], edits => Check(Shop, edits), s_runs);

    [Fact]
    public void Any_edits_of_any_schema_give_what_a_compilation_from_nothing_gives() =>
        Hunt.Check(Gen.Select(Gen.Int[0, s_schemas.Length - 1], Gen.UInt.Array[1, 8]), input => Check(s_schemas[input.Item1], input.Item2), s_runs);

    [Theory]
    [InlineData("columns.ts", "timestamp(\"updated_at\")", "timestamp(\"changed_at\")")]
    [InlineData("columns.ts", "export const money = ()", "export const money = (unused: string)")]
    [InlineData("users.ts", "id: key(),", "id: key().unique(),")]
    [InlineData("users.ts", "export const users", "const users")]
    [InlineData("orders.ts", "export const orders", "export const bills")]
    [InlineData("orders.ts", "...audited,", "...audited, createdAt: audited.updatedAt,")]
    [InlineData("index.ts", "export * from \"./users\";", "")]
    [InlineData("users.ts", "users.enableRLS();", "")]
    [InlineData("enums.ts", "export const orderState", "const orderState")]
    [InlineData("limits.ts", "export let limit = 10;", "export let limit = 20;")]
    [InlineData("limits.ts", "length: 7", "length: raise()")]
    public void An_edit_reaches_whatever_depends_on_it(string file, string before, string after)
    {
        var files = Shop;
        var edited = files.Select(known => known.Path == "/app/" + file ? known with { Content = known.Content.Replace(before, after, StringComparison.Ordinal) } : known).ToArray();
        Assert.NotEqual(files, edited);
        var (start, memory) = Compile(files, CompilationMemory.None);
        var (next, nextMemory) = Compile(edited, memory);

        Same(edited, Compile(edited, CompilationMemory.None).Result, next);
        Same(files, start, Compile(files, nextMemory).Result);
    }

    [Fact]
    public void A_name_that_is_not_imported_is_told_at_its_first_use_whichever_that_is()
    {
        const string First = "export const first = pgTable(\"first\", { id: integer().primaryKey() }, () => [pgPolicy(\"a\")]);\n";
        const string Second = "export const second = pgTable(\"second\", { id: integer().primaryKey() }, () => [pgPolicy(\"b\")]);\n";
        const string Import = "import { integer, pgTable } from \"drizzle-orm/pg-core\";\n";
        var memory = Compile([new SourceFile("/app/schema.ts", Import + First + Second)], CompilationMemory.None).Memory;
        SourceFile[] edited = [new SourceFile("/app/schema.ts", Import + Second)];

        Same(edited, Compile(edited, CompilationMemory.None).Result, Compile(edited, memory).Result);
    }

    [Fact]
    public void An_error_in_a_body_that_is_read_at_each_call_is_told_after_any_number_of_compilations()
    {
        const string Text = """
            import { pgTable, varchar } from "drizzle-orm/pg-core";
            function lengthOf(kind: string): number {
              for (kind === "short") return 10;
              else return 20;
            }
            export const rows = pgTable("rows", { a: varchar({ length: lengthOf("a") }), b: varchar({ length: lengthOf("b") }), c: varchar({ length: lengthOf("c") }) });
            """;
        SourceFile[] files = [new SourceFile("/app/schema.ts", Text)];
        var (expected, memory) = Compile(files, CompilationMemory.None);
        Assert.NotEmpty(expected.Diagnostics);

        for (var i = 0; i < 10; i++)
        {
            (var next, memory) = Compile(files, memory);
            Same(files, expected, next);
        }
    }

    [Theory]
    [InlineData("let n = 0; const next = () => ++n;")]
    [InlineData("const state = { n: 0 }; const next = () => ++state.n;")]
    [InlineData("const given: number[] = []; const next = () => given.push(0);")]
    [InlineData("const given = new Set(); const next = () => given.add({}).size;")]
    [InlineData("class Key { static made = 0; place: number; constructor() { this.place = ++Key.made; } } const next = () => new Key().place;")]
    [InlineData("const next = (() => { let n = 0; return () => ++n; })();")]
    [InlineData("function next() { next.calls += 1; return next.calls; }\nnext.calls = 0;")]
    public void What_counts_is_counted_in_the_order_of_the_file(string counter)
    {
        const string Import = "import { integer, pgTable } from \"drizzle-orm/pg-core\";\n";
        const string Zoo = "export const zoo = pgTable(\"zoo\", { [`c${next()}`]: integer() });\n";
        const string Bar = "export const bar = pgTable(\"bar\", { [`c${next()}`]: integer() });\n";
        SourceFile[] files = [new SourceFile("/app/schema.ts", Import + counter + "\n" + Zoo + Bar)];
        SourceFile[] edited = [new SourceFile("/app/schema.ts", Import + counter + "\n" + Bar + Zoo)];

        var (first, memory) = Compile(files, CompilationMemory.None);
        var next = Compile(edited, memory).Result;

        Assert.Equal(["bar.c2", "zoo.c1"], ColumnsOf(first));
        Assert.Equal(["bar.c1", "zoo.c2"], ColumnsOf(next));
        Same(edited, Compile(edited, CompilationMemory.None).Result, next);
    }

    [Fact]
    public void Who_looks_before_a_statement_does_not_see_what_it_changes()
    {
        const string Start = "import { integer, pgTable, text } from \"drizzle-orm/pg-core\";\nconst columns: any = { id: integer() };\n";
        const string Rows = "export const rows = pgTable(\"rows\", { ...columns });\n";
        const string Change = "columns.late = text();\nconst rest = 1;\n";
        SourceFile[] after = [new SourceFile("/app/schema.ts", Start + Change + Rows)];
        SourceFile[] before = [new SourceFile("/app/schema.ts", Start + Rows + Change)];

        var (first, memory) = Compile(after, CompilationMemory.None);
        var next = Compile(before, memory).Result;

        Assert.Equal(["rows.id", "rows.late"], ColumnsOf(first));
        Assert.Equal(["rows.id"], ColumnsOf(next));
        Same(before, Compile(before, CompilationMemory.None).Result, next);
    }

    [Fact]
    public void A_file_that_changes_what_another_one_has_changes_it_for_all_who_come_after()
    {
        SourceFile shared = new("/app/shared.ts", "export const names: string[] = [];\nexport let made = 0;\nexport const next = () => ++made;\n");
        SourceFile zoo = new("/app/zoo.ts", """
            import { integer, pgTable } from "drizzle-orm/pg-core";
            import { names, next } from "./shared";
            names.push("zoo");
            export const zoo = pgTable("zoo", { [`z${next()}_${names.length}`]: integer() });
            """);
        SourceFile apple = new("/app/apple.ts", """
            import { integer, pgTable } from "drizzle-orm/pg-core";
            import { zoo } from "./zoo";
            import { names, next } from "./shared";
            names.push("apple");
            export const apple = pgTable("apple", { [`a${next()}_${names.length}`]: integer() });
            """);
        SourceFile[] files = [apple, zoo, shared];
        SourceFile[] edited = [apple, zoo with { Content = zoo.Content.Replace("names.push(\"zoo\");", "", StringComparison.Ordinal) }, shared];

        var (first, memory) = Compile(files, CompilationMemory.None);
        var next = Compile(edited, memory).Result;

        Assert.Equal(["apple.a2_2", "zoo.z1_1"], ColumnsOf(first));
        Assert.Equal(["apple.a2_1", "zoo.z1_0"], ColumnsOf(next));
        Same(edited, Compile(edited, CompilationMemory.None).Result, next);
    }

    [Fact]
    public void What_an_edit_does_not_reach_stays_the_same_object()
    {
        var files = Shop;
        var (before, memory) = Compile(files, CompilationMemory.None);
        var edited = files.Select(file => file with { Content = "// moved\n" + file.Content.Replace("\"nick_name\"", "\"nick\"", StringComparison.Ordinal) }).ToArray();

        var after = Compile(edited, memory).Result;

        var made = after.Model.Tables.Where(table => !before.Model.Tables.Any(old => ReferenceEquals(old, table))).Select(table => table.Name.Name);

        // The orders have a key that leads to the users, and read their columns.
        Assert.Equal(["users", "shop_orders"], made.Where(name => !s_alwaysMade.Contains(name)));
    }

    /// <summary>Tables that are made anew each time: two that share a column object, and one that has no name of its own.</summary>
    private static readonly string[] s_alwaysMade = ["first", "second", "tags"];

    private static IEnumerable<string> Names(string folder) => ((IEnumerable<object[]>)CaseFiles.Glob(folder, "*.ts")).Select(row => (string)row[0]);

    private static IEnumerable<string> ColumnsOf(CompilationResult result) =>
        result.Model.Tables.SelectMany(table => table.Columns.Select(column => table.Name.Name + "." + column.Name)).Order(StringComparer.Ordinal);

    private static void Check(SourceFile[] files, uint[] edits)
    {
        var schema = new EditedSchema(files);
        var memory = Compile(schema.Files, CompilationMemory.None).Memory;
        foreach (var edit in edits)
        {
            schema.Edit(edit);
            (var remembered, memory) = Compile(schema.Files, memory);
            Same(schema.Files, Compile(schema.Files, CompilationMemory.None).Result, remembered);
        }
    }

    private static (CompilationResult Result, CompilationMemory Memory) Compile(IEnumerable<SourceFile> files, CompilationMemory memory) =>
        SchemaCompiler.Compile(files.ToEquatableArray(), default, SchemaOptions.Default, memory);

    private static void Same(IEnumerable<SourceFile> files, CompilationResult expected, CompilationResult actual)
    {
        if (expected.Diagnostics == actual.Diagnostics && expected.Model == actual.Model && expected.SourceMap.All.SequenceEqual(actual.SourceMap.All))
            return;
        var text = string.Join('\n', files.Select(file => "--- " + file.Path + "\n" + file.Content));
        Assert.Fail(Difference(expected.Diagnostics, actual.Diagnostics) + Difference(expected.Model.Tables, actual.Model.Tables)
            + Difference(expected.SourceMap.All.ToList(), actual.SourceMap.All.ToList()) + "\n" + text);
    }

    private static string Difference<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual) =>
        "\nmissing: " + string.Join("\n", expected.Except(actual).Take(3)) + "\ntoo much: " + string.Join("\n", actual.Except(expected).Take(3));
}
