using NpgsqlTypes;
using Wit.Sdk.Generated.Typed;

namespace Wit.Sdk.Tests.Tracker;

/// <summary>Columns to write conditions with.</summary>
internal sealed class PeopleColumns : TableColumns
{
    private static readonly PeopleColumns All = new();

    private PeopleColumns()
        : base(PeopleTable.Definition)
    {
    }

    public static Column<Guid> Id => ColumnOf.Type<Guid>(All, 0, NpgsqlDbType.Uuid);

    public static TextColumn Username => ColumnOf.Text(All, 1, NpgsqlDbType.Text);
}
