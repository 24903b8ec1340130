using Npgsql;
using NpgsqlTypes;

namespace Wit.Sdk.Tenants;

/// <summary>The tenant of a database object, as the setting that the policies of its tables read. It holds until the end of the transaction that it is sent in.</summary>
/// <param name="name">The name of the setting.</param>
/// <param name="value">The tenant.</param>
internal sealed class TenantSetting(string name, string value)
{
    /// <summary>One text for all tenants and settings, so that it is prepared once for each connection.</summary>
    private const string Sql = "SELECT set_config($1, $2, true)";

    /// <summary>The name of the setting.</summary>
    public string Name { get; } = name;

    /// <summary>Adds the statement that sets it. The statements of a batch are one transaction until its end: it holds for those that follow in the batch, and for nothing else.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = Sql;
        Add(command.Parameters);
        batch.BatchCommands.Add(command);
    }

    /// <summary>Sets it for the transaction of a connection.</summary>
    public async Task SetAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Sql;
            Add(command.Parameters);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Add(NpgsqlParameterCollection parameters)
    {
        parameters.Add(new NpgsqlParameter<string> { TypedValue = Name, NpgsqlDbType = NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text });
    }
}
