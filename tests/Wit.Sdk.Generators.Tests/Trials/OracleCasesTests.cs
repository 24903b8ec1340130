using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>What drizzle-kit made of many schemas, as C# on a server: everything compiles, and every helper of every table does what it says.</summary>
public sealed class OracleCasesTests
{
    /// <summary>The cases that show everything of an area: calling each helper of each table costs seconds.</summary>
    public static TheoryData<string> Names => [.. OracleCorpus.Cases.Where(name => name.StartsWith("overview/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_helper_of_every_table_works(string name) => TryAsync(Read(name));

    [Theory]
    [InlineData("blog")]
    [InlineData("types")]
    [InlineData("names")]
    public async Task Every_helper_of_our_own_cases_works_too(string name)
    {
        var file = SchemaCase.Small(name);
        await TryAsync(SchemaCompiler.Compile(new[] { new SourceFile(file.Path, file.GetText().ToString()) }, default, SchemaOptions.Default).Model);
    }

    private static async Task TryAsync(SchemaModel model)
    {
        var assembly = CompiledCode.Load(Emitted.Compile(model));
        await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(model));

        var called = await DatabaseTrial.RunAsync(assembly.GetType("My.App.WitDb")!, database.ConnectionString);

        Assert.True(called >= model.Tables.Count, $"{called} helpers were called");
    }

    private static SchemaModel Read(string name)
    {
        var snapshot = SnapshotReader.Read(new SourceFile(name, OracleCorpus.Snapshot(name)));
        Assert.Empty(snapshot.Diagnostics);

        // No made-up row satisfies every check.
        return snapshot.Model! with { Tables = snapshot.Model.Tables.Select(table => table with { Checks = default }).ToEquatableArray() };
    }
}
