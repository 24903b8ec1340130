using System.Globalization;
using System.Text.RegularExpressions;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>What <c>$defaultFn</c> gives in Node, an insert that does not give the column gives too.</summary>
public sealed class ClientDefaultTests
{
    private const int Rows = 200;

    [Fact]
    public async Task Identifiers_have_the_form_of_their_package_and_are_never_the_same()
    {
        var rows = await InsertAsync();

        All(rows, "Named", "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        All(rows, "AsText", "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        All(rows, "Random", "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        All(rows, "Nano", "^[A-Za-z0-9_-]{21}$");
        All(rows, "Short", "^[A-Za-z0-9_-]{10}$");
        All(rows, "Longest", "^[A-Za-z0-9_-]{42}$");
        All(rows, "Cuid", "^[a-z][a-z0-9]{23}$");
        foreach (var name in new[] { "Id", "Named", "AsText", "Random", "Nano", "Short", "Longest", "Cuid" })
            Assert.Equal(Rows, rows.Select(row => Text(row, name)).Distinct().Count());
    }

    [Fact]
    public async Task Identifiers_use_every_character_of_their_alphabet()
    {
        var rows = await InsertAsync();

        Assert.Equal(64, rows.SelectMany(row => Text(row, "Longest")).Distinct().Count());
        Assert.Equal(36, rows.SelectMany(row => Text(row, "Cuid")).Distinct().Count());
    }

    [Fact]
    public async Task Time_ordered_UUIDs_begin_with_the_time()
    {
        var before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        var rows = await InsertAsync();
        var after = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

        var times = rows.Select(row => long.Parse(Text(row, "Id").Replace("-", "", StringComparison.Ordinal)[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();

        Assert.All(times, time => Assert.InRange(time, before, after));
        Assert.Equal(times.Order(), times);
    }

    [Fact]
    public async Task A_time_is_that_of_the_insert_in_the_form_of_the_column()
    {
        var before = DateTimeOffset.UtcNow.AddMilliseconds(-1);
        var row = (await InsertAsync())[0];
        var after = DateTimeOffset.UtcNow;

        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds((long)Value(row, "Millis")), before, after);
        Assert.InRange(DateTimeOffset.Parse(Text(row, "Instant"), CultureInfo.InvariantCulture), before, after);
        Assert.InRange((DateTimeOffset)Value(row, "Stamped"), before, after);
    }

    /// <summary>drizzle-orm 0.45, buildInsertQuery: the function is asked first.</summary>
    [Fact]
    public async Task The_function_goes_before_a_default_of_the_database() => Assert.Equal(2, Value((await InsertAsync())[0], "Both"));

    private static async Task<IReadOnlyList<object>> InsertAsync()
    {
        var file = SchemaCase.Small("ids");
        var model = SchemaCompiler.Compile(new[] { new SourceFile(file.Path, file.GetText().ToString()) }, default, SchemaOptions.Default).Model;
        var assembly = CompiledCode.Load(Emitted.Compile(model));
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));
        await using var db = (WitDatabase)assembly.GetType("My.App.WitDb")!.GetMethod("Connect")!.Invoke(null, [database.ConnectionString, null])!;
        dynamic table = db.GetType().GetProperty("Made")!.GetValue(db)!;
        dynamic given = Activator.CreateInstance(assembly.GetTypes().Single(type => type.Name.StartsWith("New", StringComparison.Ordinal)))!;
        var rows = new List<object>();
        for (var i = 0; i < Rows; i++)
            rows.Add(await table.InsertAsync(given, CancellationToken.None));
        return rows;
    }

    private static void All(IReadOnlyList<object> rows, string property, string form) =>
        Assert.All(rows, row => Assert.Matches(new Regex(form, RegexOptions.NonBacktracking), Text(row, property)));

    private static object Value(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row)!;

    private static string Text(object row, string property) => Value(row, property).ToString()!;
}
