using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Tests.Tracker;

/// <summary>A helper that asks about its own session, on the way that all helpers take.</summary>
public sealed partial class TrackerDb
{
    public Task<bool> HelperFindsAsync(string condition, CancellationToken cancellationToken = default) =>
        Session.ExistsAsync($"SELECT EXISTS (SELECT 1 WHERE {condition})", true, static (_, _) => { }, cancellationToken);

    /// <summary>Asks with a parameter of an enum.</summary>
    public Task<bool> HelperFindsAsync(TicketState state, string type) =>
        Session.ExistsAsync("SELECT EXISTS (SELECT 1 WHERE $1 IS NOT NULL)", (state, type), static (parameters, given) => parameters.Add(given.state, given.type));

    /// <summary>Asks with a parameter of a domain or of an extension's type.</summary>
    public Task<bool> HelperFindsAsync(string value, string type) =>
        Session.ExistsAsync("SELECT EXISTS (SELECT 1 WHERE $1 IS NOT NULL)", (value, type), static (parameters, given) => parameters.Add(given.value, given.type));

    public Task<TCalls> BatchAsync<TCalls>(Func<TrackerDb, TCalls> calls, CancellationToken cancellationToken = default) =>
        RunBatchAsync(static session => new TrackerDb(session), calls, cancellationToken);

    /// <summary>Reads by a condition, as generated updates and deletes do; here with nothing to set.</summary>
    public Task<IReadOnlyList<Person>> ListPeopleAsync(Condition where) =>
        RowWrites.UpdateWhereAsync<Person, bool>(Session, PeopleTable.Definition, where, ColumnSet.Empty, true, static (_, _) => { }, CancellationToken.None);
}
