namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>The default of a column.</summary>
/// <param name="Kind">Where the SQL comes from; decides how a drizzle-kit snapshot spells it.</param>
/// <param name="Sql">The SQL expression, ready for <c>DEFAULT</c>: literals quoted and escaped.</param>
public sealed record ColumnDefault(ColumnDefaultKind Kind, string Sql)
{
    /// <summary>Whether it is the time at which the schema was read, <c>.default(new Date())</c>: each reading results in another one, which is not a change.</summary>
    public bool IsReadingTime { get; init; }
}
