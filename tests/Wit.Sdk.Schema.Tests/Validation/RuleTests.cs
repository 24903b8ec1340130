using Npgsql;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Validation;

/// <summary>
/// The rules, tried on schemas that break them and on schemas that nearly do. PostgreSQL is the judge: it must refuse as many statements as there are errors.
/// A file that begins with <c>// hints</c> shows hints too; one that begins with <c>// not tried</c> says why the server is not asked.
/// </summary>
public sealed class RuleTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Folder = "Cases";

    public static TheoryData<string> All => CaseFiles.Glob(Folder, "*.ts");

    [Theory]
    [MemberData(nameof(All))]
    public void A_broken_rule_is_reported_at_its_place(string name)
    {
        var file = new SourceFile(name, CaseFiles.Read(Folder, name));
        var lowest = file.Content.StartsWith("// hints", StringComparison.Ordinal) ? DiagnosticSeverity.Hint : DiagnosticSeverity.Warning;

        var frames = Compile(file).Diagnostics.Where(diagnostic => diagnostic.Severity >= lowest).Select(diagnostic => CodeFrame.Render(diagnostic, file));

        Snapshot.Match(string.Join('\n', frames), Folder + "/" + name[..^".ts".Length]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task PostgreSQL_refuses_as_many_statements_as_there_are_errors(string name)
    {
        var file = new SourceFile(name, CaseFiles.Read(Folder, name));
        if (file.Content.StartsWith("// not tried", StringComparison.Ordinal)) return;
        var result = Compile(file);

        var refused = await RefusedAsync(Ddl.Plan(result.Model).Statements.Select(statement => statement.Sql));

        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()).ToList();
        Assert.True(errors.Count == refused.Count, $"We report {errors.Count}:\n{string.Join('\n', errors)}\n\nPostgreSQL refuses {refused.Count}:\n{string.Join('\n', refused)}");
    }

    private static CompilationResult Compile(SourceFile file) => SchemaCompiler.Compile(new([file]), default, SchemaOptions.Default);

    /// <summary>Runs statements, each whatever became of those before, in a transaction that leaves nothing behind: roles belong to the whole server.</summary>
    private async Task<List<string>> RefusedAsync(IEnumerable<string> statements)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var refused = new List<string>();
        foreach (var sql in statements)
        {
            await transaction.SaveAsync("before");
            try
            {
                await using var command = new NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync();
            }
            catch (PostgresException exception)
            {
                refused.Add(exception.MessageText + " <- " + sql);
                await transaction.RollbackAsync("before");
            }
        }

        return refused;
    }
}
