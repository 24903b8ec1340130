namespace Wit.Sdk;

/// <summary>The role of the application is not held back by the row security of the tables with <c>@tenant</c>: it may see the rows of all tenants.</summary>
/// <param name="message">The message: the problem and the cure.</param>
/// <param name="role">The role.</param>
/// <param name="table">The table or view that shows more than the rows of one tenant; null where all do.</param>
public sealed class TenantsNotIsolatedException(string message, string role, string? table) : WitException(message)
{
    /// <summary>The role that the application connects as.</summary>
    public string Role { get; } = role;

    /// <summary>The table or view that shows more than the rows of one tenant; null where all tables do.</summary>
    public string? Table { get; } = table;
}
