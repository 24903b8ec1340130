using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Sql.Binding;

namespace Wit.Sdk.Sql.Tests.Nullability;

/// <summary>A statement that is executed with random parameters, and the columns that NULL was seen in.</summary>
internal sealed class ExecutedStatement(string name, string sql, DescribedStatement described)
{
    // NULL may be given for any parameter: the C# type decides that.
    private const double NullShare = 0.15;

    /// <summary>The file of the statement.</summary>
    public string Name => name;

    /// <summary>The statement.</summary>
    public string Sql => sql;

    /// <summary>Its parameters and columns.</summary>
    public DescribedStatement Described => described;

    /// <summary>Whether NULL was seen, by column.</summary>
    public bool[] HasNull { get; } = new bool[described.Columns.Count];

    /// <summary>The number of rows that were seen.</summary>
    public int Rows { get; private set; }

    /// <summary>The last error of an execution; null without one.</summary>
    public string? Error { get; private set; }

    /// <summary>Executes it once, and takes back what it wrote.</summary>
    public async Task ExecuteAsync(NpgsqlConnection connection, uint[] types, RandomValues values)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction) { AllResultTypesAreUnknown = true };
            for (var i = 0; i < types.Length; i++)
            {
                var value = values.Happens(NullShare) ? null : values.Of(types[i]);
                command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = value ?? (object)DBNull.Value });
            }

            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                Rows++;
                for (var i = 0; i < HasNull.Length; i++) HasNull[i] |= await reader.IsDBNullAsync(i);
            }
        }
        catch (PostgresException exception)
        {
            // The values don't suit the statement: a division by zero, a constraint.
            Error = exception.SqlState + " " + exception.MessageText;
        }
    }
}
