using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>The schema that <c>wit pull</c> writes of a database of EF Core 10: its code compiles, and writes and reads every table of that very database.</summary>
public sealed class EfCoreTests
{
    private static readonly string s_fixture = RepositoryRoot.Combine("tests", "oracle", "efcore");

    [Fact]
    public async Task The_tables_of_EF_Core_are_written_and_read()
    {
        var compiled = SchemaCompiler.Compile(new[] { new SourceFile("/app/schema.ts", await File.ReadAllTextAsync(Path.Combine(s_fixture, "schema.ts"))) }, default, SchemaOptions.Default);
        Assert.Equal(["WIT3010"], compiled.Diagnostics.Select(diagnostic => diagnostic.Code));
        var assembly = CompiledCode.Load(Emitted.Compile(compiled.Model));
        await using var database = await TestDatabase.CreateAsync(await File.ReadAllTextAsync(Path.Combine(s_fixture, "efcore.sql")));

        var trial = new RowTrial(new CorpusCase("efcore", compiled.Model), assembly.GetType(Emitted.Options.Namespace + "." + Emitted.Options.DatabaseName)!, database);
        await using var scope = trial;

        Assert.Empty(await trial.RunAsync());
        Assert.Equal(compiled.Model.Tables.Count, trial.Count);
        Assert.Equal(1L, await database.ScalarAsync<long>("""SELECT count(*) FROM "__EFMigrationsHistory" """));
    }
}
