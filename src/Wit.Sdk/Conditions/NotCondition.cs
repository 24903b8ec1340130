using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions;

/// <summary>The opposite of a condition.</summary>
internal sealed class NotCondition<TRow>(Condition<TRow> condition) : Condition<TRow>
    where TRow : class
{
    internal override void Write(ConditionText text)
    {
        condition.Write(text.Append("NOT ("));
        text.Append(")");
    }

    internal override void Bind(StatementParameters parameters) => condition.Bind(parameters);
}
