using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions;

/// <summary>A column compared with a value, or with NULL.</summary>
internal sealed class ComparisonCondition<TRow, T>(Column<TRow, T> column, string comparison, T value) : Condition<TRow>
    where TRow : class
{
    internal override void Write(ConditionText text)
    {
        text.AppendColumn(column.Sql).Append(" ").Append(comparison);
        if (value is not null)
            text.Append(" ").AppendParameter();
    }

    internal override void Bind(StatementParameters parameters)
    {
        if (value is not null)
            column.BindValue(parameters, value);
    }
}
