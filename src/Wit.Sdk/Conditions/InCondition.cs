using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Conditions;

/// <summary>A column that has one of some values: one parameter for all of them, so that their number makes no other statement and has no limit.</summary>
internal sealed class InCondition<TRow, T> : Condition<TRow>
    where TRow : class
{
    private readonly Column<TRow, T> _column;
    private readonly IReadOnlyCollection<T> _values;
    private readonly ArrayValues _array;

    public InCondition(Column<TRow, T> column, IReadOnlyCollection<T> values)
    {
        (_column, _values) = (column, [.. values]);
        _array = new ArrayValues(_values.Count);
        var parameters = new StatementParameters(_array);
        foreach (var value in _values)
            column.BindValue(parameters, value);
    }

    internal override void Write(ConditionText text)
    {
        if (_values.Count == 0)
        {
            text.Append("FALSE");
            return;
        }

        text.AppendColumn(_column.Sql);
        if (_array.IsArray)
        {
            text.Append(" = ANY(").AppendParameter().Append(")");
            return;
        }

        text.Append(" IN (");
        for (var index = 0; index < _values.Count; index++)
            text.Append(index == 0 ? string.Empty : ", ").AppendParameter();
        text.Append(")");
    }

    internal override void Bind(StatementParameters parameters)
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
