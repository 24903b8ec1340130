using System.Data.Common;
using LinqToDB.Interceptors;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq.Helpers;

/// <summary>Passes the typed parameters of a helper to a command of linq2db's, before the app's own interceptors see it.</summary>
internal sealed class HelperCommandInterceptor(DatabaseSession session, Action<StatementParameters> bind) : CommandInterceptor
{
    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        var filled = (NpgsqlCommand)command;
        bind(new StatementParameters(filled.Parameters, session.Services.Json));
        session.Executing(filled);
        return command;
    }
}
