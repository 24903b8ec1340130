using Wit.Sdk.Conditions.Columns;
using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Generated;
using Wit.Sdk.Generated.Typed;

namespace Wit.Sdk;

/// <summary>The rows that are related to a row, in a condition of it: <c>issue => issue.Labels.Any(label => label.Name == "bug")</c>. Deleted rows are not among them.</summary>
/// <typeparam name="TColumns">The columns of the other table.</typeparam>
public sealed class ManyRows<TColumns>
    where TColumns : TableColumns
{
    private readonly TableColumns _owner;
    private readonly RelationDefinition _relation;
    private readonly Func<RelatedRows, TColumns> _columns;

    internal ManyRows(TableColumns owner, RelationDefinition relation, Func<RelatedRows, TColumns> columns) => (_owner, _relation, _columns) = (owner, relation, columns);

    /// <summary>The rows that have a related row.</summary>
    public Condition Any() => Make(null, none: false, violates: false);

    /// <summary>The rows that have a related row which satisfies a condition.</summary>
    /// <param name="where">The condition; columns of the rows around may stand in it too.</param>
    public Condition Any(Func<TColumns, Condition> where) => Make(Checked(where), none: false, violates: false);

    /// <summary>The rows whose related rows all satisfy a condition, also those that have none.</summary>
    /// <param name="where">The condition; columns of the rows around may stand in it too.</param>
    public Condition All(Func<TColumns, Condition> where) => Make(Checked(where), none: true, violates: true);

    /// <summary>The rows that have no related row.</summary>
    public Condition None() => Make(null, none: true, violates: false);

    /// <summary>The rows that have no related row which satisfies a condition.</summary>
    /// <param name="where">The condition; columns of the rows around may stand in it too.</param>
    public Condition None(Func<TColumns, Condition> where) => Make(Checked(where), none: true, violates: false);

    /// <summary>The number of related rows, to compare it or to order by it.</summary>
    public Column<long> Count() => new CountColumn(_owner, new RelatedRows(_owner, _relation, isOne: false), null);

    /// <summary>The number of related rows that satisfy a condition, to compare it or to order by it.</summary>
    /// <param name="where">The condition; columns of the rows around may stand in it too.</param>
    public Column<long> Count(Func<TColumns, Condition> where)
    {
        var rows = new RelatedRows(_owner, _relation, isOne: false);
        return new CountColumn(_owner, rows, Checked(where)(_columns(rows)));
    }

    private static Func<TColumns, Condition> Checked(Func<TColumns, Condition> where) => where ?? throw new ArgumentNullException(nameof(where));

    private ExistsCondition Make(Func<TColumns, Condition>? where, bool none, bool violates)
    {
        var rows = new RelatedRows(_owner, _relation, isOne: false);
        return new ExistsCondition(rows, where?.Invoke(_columns(rows)), none, violates);
    }
}
