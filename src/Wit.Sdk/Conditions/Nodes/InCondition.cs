using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A column that has one of some values: one parameter for all of them, so that their number makes no other statement and has no limit.</summary>
internal sealed class InCondition<T> : ColumnCondition
{
    private readonly Column<T> _column;
    private readonly IReadOnlyCollection<T> _values;
    private readonly ArrayValues _array;

    public InCondition(Column<T> column, IReadOnlyCollection<T> values)
        : base(column)
    {
        (_column, _values) = (column, [.. values]);
        _array = new ArrayValues(_values.Count);
        var parameters = new StatementParameters(_array);
        foreach (var value in _values)
            column.BindValue(parameters, value);
    }

    protected override bool HoldsForNull => false;

    protected override void WriteTest(SqlPieces sql, bool isOpposite)
    {
        if (_values.Count == 0)
        {
            sql.Append("FALSE");
            return;
        }

        _column.Write(sql);
        if (_array.IsArray)
        {
            sql.Append(" = ANY(").AppendParameter().Append(")");
            return;
        }

        sql.Append(" IN (");
        for (var index = 0; index < _values.Count; index++)
            sql.Append(index == 0 ? string.Empty : ", ").AppendParameter();
        sql.Append(")");
    }

    protected override void BindValues(StatementParameters parameters)
    {
        if (_values.Count == 0)
            return;
        if (_array.IsArray)
        {
            _array.AddTo(parameters);
            return;
        }

        foreach (var value in _values)
            _column.BindValue(parameters, value);
    }
}
