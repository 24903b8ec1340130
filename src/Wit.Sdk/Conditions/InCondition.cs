using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>A column that has one of some values.</summary>
internal sealed class InCondition<TRow, T>(Column<TRow, T> column, IReadOnlyCollection<T> values) : Condition<TRow>
    where TRow : class
{
    internal override void Write(ConditionText text)
    {
        if (values.Count == 0)
        {
            text.Append("FALSE");
            return;
        }

        text.AppendColumn(column.Sql).Append(" IN (");
        for (var index = 0; index < values.Count; index++)
            text.Append(index == 0 ? string.Empty : ", ").AppendParameter();
        text.Append(")");
    }

    internal override void Bind(StatementParameters parameters)
    {
        foreach (var value in values)
            column.BindValue(parameters, value);
    }
}
