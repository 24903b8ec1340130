using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>
/// A case of a migration, a folder: <c>from.ts</c>, <c>to.ts</c>, <c>renames.txt</c>, rows to put in before (<c>rows.sql</c>) and what must hold after
/// (<c>check.sql</c>).
/// </summary>
internal sealed class MigrationCase(string folder)
{
    public SchemaModel From => Compile("from.ts");

    public SchemaModel To => Compile("to.ts");

    public string? Rows => Optional("rows.sql");

    public string? Check => Optional("check.sql");

    private static string OwnCases => RepositoryRoot.Combine("tests", "Wit.Sdk.Schema.Tests", "Diff", "Cases");

    /// <summary>The cases of the tests of the differ.</summary>
    public static IEnumerable<MigrationCase> AllOwn => Directory.EnumerateDirectories(OwnCases).Order(StringComparer.Ordinal).Select(path => new MigrationCase(path));

    public static MigrationCase Own(string name) => new(Path.Combine(OwnCases, name));

    public MigrationPlan Plan(PlanMode mode)
    {
        var result = Diff(From, To);
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return MigrationPlanner.Plan(result, mode);
    }

    public DiffResult Diff(SchemaModel from, SchemaModel to)
    {
        var renames = (Optional("renames.txt") ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Rename.Parse);
        return SchemaDiffer.Diff(from, to, renames.Select(rename => rename!).ToEquatableArray());
    }

    public string? Optional(string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
    }

    private SchemaModel Compile(string file)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile(file, Optional(file)!) }, default, SchemaOptions.Default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result.Model;
    }
}
