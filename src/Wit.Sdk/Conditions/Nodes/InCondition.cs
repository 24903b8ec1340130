using System.Text.Json;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Conditions.Nodes;

/// <summary>A column that has one of some values: one parameter for all of them, so that their number makes no other statement and has no limit.</summary>
internal sealed class InCondition<T> : ColumnCondition
{
    private readonly Column<T> _column;
    private readonly IReadOnlyCollection<T> _values;
    private readonly ArrayValues? _array;
    private readonly bool _isArray;

    public InCondition(Column<T> column, IReadOnlyCollection<T> values)
        : base(column)
    {
        (_column, _values) = (column, [.. values]);
        _array = column.IsReadAsJson ? null : Collect(null);
        _isArray = _array?.IsArray ?? column is DocumentColumn<T> { IsBinary: true };
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
        if (_isArray)
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
        if (_isArray)
        {
            // How documents are written is known to a statement only.
            (_array ?? Collect(parameters.Json)).AddTo(parameters);
            return;
        }

        foreach (var value in _values)
            _column.BindValue(parameters, value);
    }

    private ArrayValues Collect(JsonSerializerOptions? json)
    {
        var array = new ArrayValues(_values.Count);
        var parameters = new StatementParameters(array, json);
        foreach (var value in _values)
            _column.BindValue(parameters, value);
        return array;
    }
}
