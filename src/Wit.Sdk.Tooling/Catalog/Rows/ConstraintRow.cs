using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>A constraint of <c>pg_constraint</c>.</summary>
internal sealed record ConstraintRow(uint Table, string Name, string Kind, string[] Columns, string Definition)
{
    public QualifiedName? ReferencedTable { get; private init; }

    public string[] ReferencedColumns { get; private init; } = [];

    public ReferentialAction OnDelete { get; private init; }

    public ReferentialAction OnUpdate { get; private init; }

    /// <summary>The condition of a check.</summary>
    public string? Expression { get; private init; }

    public bool NullsNotDistinct { get; private init; }

    /// <summary>Properties that Drizzle can't express: <c>deferrable</c>, <c>not valid</c>, <c>include</c> ...</summary>
    public string[] Unsaid { get; private init; } = [];

    public static ConstraintRow Read(NpgsqlDataReader row) => new(row.GetFieldValue<uint>(0), row.GetString(1), row.GetString(2), row.TextsOrNone(3), row.GetString(10))
    {
        ReferencedTable = row.TextOrNull(4) is { } schema ? new QualifiedName(schema, row.GetString(5)) : null,
        ReferencedColumns = row.TextsOrNone(6),
        OnDelete = Action(row.GetString(7)),
        OnUpdate = Action(row.GetString(8)),
        Expression = row.TextOrNull(9),
        NullsNotDistinct = row.GetBoolean(11),
        Unsaid = row.GetFieldValue<string[]>(12),
    };

    private static ReferentialAction Action(string letter) => letter switch
    {
        "r" => ReferentialAction.Restrict,
        "c" => ReferentialAction.Cascade,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
