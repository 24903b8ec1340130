using Npgsql;
using Wit.Sdk.Sql.Tests.Describing;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Sql.Tests.Nullability;

/// <summary>
/// Statements of the corpus over databases with random rows: no column is NULL that is derived as never NULL. The columns that are derived as nullable, and were not seen as NULL, are counted and printed: many
/// are possible nevertheless, with rows that chance does not make.
/// </summary>
public sealed class NullabilityOracleTests(ITestOutputHelper output)
{
    private const int Databases = 3;
    private const int Executions = 2;
    private const int Seed = 1;
    private const string Undescribed = "odd/functions.sql odd/operators.sql platform/errors.sql";

    public static TheoryData<string> Schemas => new("desk", "odd", "platform");

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task What_is_derived_as_never_null_is_never_null(string name)
    {
        var statements = new List<ExecutedStatement>();
        for (var i = 0; i < Hunt.Runs("WIT_HUNT_RUNS", Databases); i++) await RunAsync(name, statements, Seed + i, isEmpty: i == 0);
        var unsound = statements.SelectMany(statement => Columns(statement).Where(column => !column.IsNullable && column.HasNull).Select(column => $"{statement.Name}: {column.Name} of {statement.Sql}")).ToList();
        var nullable = statements.Where(statement => statement.Rows > 0).SelectMany(statement => Columns(statement).Where(column => column.IsNullable).Select(column => (Statement: statement, column.Name, column.HasNull))).ToList();
        foreach (var (statement, column, _) in nullable.Where(item => !item.HasNull)) output.WriteLine($"not seen: {column}\t{statement.Name}\t{statement.Sql}");
        foreach (var statement in statements.Where(statement => statement is { Rows: 0, Described.Columns.Count: > 0 })) output.WriteLine($"no rows: {statement.Name}\t{statement.Sql}\t{statement.Error}");
        output.WriteLine($"{statements.Count} statements; {statements.Sum(statement => statement.HasNull.Length)} columns, {nullable.Count} nullable with rows, {nullable.Count(item => item.HasNull)} seen as NULL; {unsound.Count} unsound");
        Assert.True(unsound.Count == 0, string.Join('\n', unsound));
    }

    private static IEnumerable<(string Name, bool IsNullable, bool HasNull)> Columns(ExecutedStatement statement) =>
        statement.Described.Columns.Select((column, i) => (column.Name, column.IsNullable, statement.HasNull[i]));

    private static async Task RunAsync(string name, List<ExecutedStatement> statements, int seed, bool isEmpty)
    {
        await using var database = await TestDatabase.CreateAsync();
        var schema = DescribedSchema.Read(name, await database.ScalarAsync<int>("select current_setting('server_version_num')::int / 10000"));
        await database.ExecuteAsync(schema.Ddl);
        var values = await RandomValues.ReadAsync(database, seed);
        if (!isEmpty) await RandomRows.FillAsync(database, values);
        if (statements.Count == 0) statements.AddRange(Read(name, schema));
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Options=-c statement_timeout=300;Pooling=false");
        foreach (var statement in statements.ToList())
        {
            await OpenAsync(connection);
            uint[] none = [];
            if ((statement.Described.Parameters.Count == 0 ? none : await ParametersAsync(connection, statement.Sql)) is not { } types)
            {
                statements.Remove(statement);
                continue;
            }

            for (var i = 0; i < (types.Length == 0 ? 1 : Executions); i++)
            {
                await OpenAsync(connection);
                await statement.ExecuteAsync(connection, types, values);
            }
        }
    }

    // A statement may end its connection.
    private static async Task OpenAsync(NpgsqlConnection connection)
    {
        if (connection.State == System.Data.ConnectionState.Open) return;
        await connection.CloseAsync();
        await connection.OpenAsync();
    }

    private static IEnumerable<ExecutedStatement> Read(string name, DescribedSchema schema)
    {
        foreach (var file in DescribingOracleTests.Files().Where(file => file.StartsWith(name + "/", StringComparison.Ordinal) && !Undescribed.Contains(file, StringComparison.Ordinal)))
        {
            foreach (var sql in DescribingOracleTests.StatementsOf(file))
            {
                if (schema.TryDescribe(sql) is { } described) yield return new ExecutedStatement(file, sql, described);
            }
        }
    }

    /// <summary>The types of the parameters; null for a statement that the server refuses.</summary>
    private static async Task<uint[]?> ParametersAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using (var prepare = new NpgsqlCommand("prepare wit_executed as " + sql, connection)) await prepare.ExecuteNonQueryAsync();
            await using var command = new NpgsqlCommand("select parameter_types::oid[]::bigint[] from pg_prepared_statements where name = 'wit_executed'", connection);
            var types = (long[])(await command.ExecuteScalarAsync())!;
            await using (var deallocate = new NpgsqlCommand("deallocate wit_executed", connection)) await deallocate.ExecuteNonQueryAsync();
            return [.. types.Select(type => (uint)type)];
        }
        catch (PostgresException)
        {
            return null;
        }
    }
}
