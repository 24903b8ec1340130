using System.Data.Common;
using LinqToDB.Interceptors;
using Npgsql;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Linq;

/// <summary>Reports running commands to the transaction of their connection.</summary>
internal sealed class RunningCommandInterceptor(TransactionConnection connection) : CommandInterceptor
{
    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        connection.Run((NpgsqlCommand)command);
        return command;
    }
}
