using NpgsqlTypes;

namespace Wit.Sdk.Tests.Tracker;

/// <summary>Columns to write conditions with.</summary>
internal static class PeopleColumns
{
    public static Column<Person, Guid> Id { get; } = new(0, "id", static (parameters, value) => parameters.Add(value, NpgsqlDbType.Uuid));

    public static Column<Person, string> Username { get; } = new(1, "username", static (parameters, value) => parameters.Add(value, NpgsqlDbType.Text));
}
