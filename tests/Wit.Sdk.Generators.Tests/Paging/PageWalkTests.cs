using System.Collections;
using System.Reflection;
using CsCheck;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Paging;

/// <summary>Walks page by page through every kind of order while rows come in between, equal ones and NULLs among them.</summary>
public sealed class PageWalkTests
{
    private const int WholeTable = 1000;
    private const string Values = "(rank, score, name, mood, at)";

    private static readonly Gen<string> Row =
        from rank in Gen.Int[0, 2]
        from score in Any("NULL", "0", "1")
        from name in Any("NULL", "''", "'b'", "'B'", "'ß ä'")
        from mood in Any("'sad'", "'ok'", "'happy'")
        from at in Any("NULL", "'2026-01-01T00:00:00.000001Z'", "'infinity'")
        select $"({rank}, {score}, {name}, {mood}, {at})";

    private static readonly Gen<(string[] Rows, string[] Later, int Size)> Walk = Gen.Select(Row.Array[1, 25], Row.Array[0, 10], Gen.Int[1, 7]);

    [Fact]
    public async Task Every_row_that_was_there_comes_exactly_once_and_in_its_order()
    {
        var file = SchemaCase.Small("paging");
        var model = SchemaCompiler.Compile(new[] { new SourceFile(file.Path, file.GetText().ToString()) }, default, SchemaOptions.Default).Model;
        var assembly = CompiledCode.Load(Emitted.Compile(model));
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));
        await using var db = (WitDatabase)assembly.GetType("My.App.WitDb")!.GetMethod("Connect")!.Invoke(null, [database.ConnectionString, null])!;
        var table = db.GetType().GetProperty("Entries")!.GetValue(db)!;

        await Walk.SampleAsync(
            async walk =>
            {
                await database.ExecuteAsync($"TRUNCATE entries RESTART IDENTITY; INSERT INTO entries {Values} VALUES {string.Join(", ", walk.Rows)}");
                foreach (var column in new[] { "", "ByInA", "ByInB", "ByInC", "ByInD", "ByInE", "ByInF" })
                    await WalkAsync(database, table, column, walk.Later, walk.Size);
            },
            iter: 40,
            threads: 1);
    }

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static async Task WalkAsync(TestDatabase database, object table, string suffix, string[] later, int size)
    {
        // The whole order, sorted by the server in one statement; a list has only the order of its index.
        var whole = (await CallAsync(table, $"Page{suffix}Async", Arguments(suffix, [WholeTable, null])))!;
        var before = Ids(whole.GetType().GetProperty("Items")!.GetValue(whole));
        Assert.Equal(Ids(await CallAsync(table, $"List{suffix}Async", Arguments(suffix, [null]))).Order(), before.Order());
        var walked = new List<long>();
        object? token = null;
        var page = 0;
        do
        {
            var read = (await CallAsync(table, $"Page{suffix}Async", Arguments(suffix, [size, token])))!;
            walked.AddRange(Ids(read.GetType().GetProperty("Items")!.GetValue(read)));
            token = read.GetType().GetProperty("Next")!.GetValue(read);
            if (page < later.Length)
                await database.ExecuteAsync($"INSERT INTO entries {Values} VALUES {later[page++]}");
        }
        while (token is not null);

        Assert.Equal(before, walked.Where(before.Contains));
        Assert.Equal(walked.Count, walked.Distinct().Count());
    }

    private static object?[] Arguments(string suffix, object?[] rest) => [.. suffix.Length == 0 ? (object?[])[] : [1], .. rest, CancellationToken.None];

    private static async Task<object?> CallAsync(object table, string helper, object?[] arguments)
    {
        var task = (Task)table.GetType().GetMethod(helper)!.Invoke(table, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static List<long> Ids(object? rows) => [.. ((IEnumerable)rows!).Cast<object>().Select(row => (long)row.GetType().GetProperty("Id")!.GetValue(row)!)];
}
