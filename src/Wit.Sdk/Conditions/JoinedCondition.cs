using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions;

/// <summary>Two conditions with AND or OR between them.</summary>
internal sealed class JoinedCondition<TRow>(Condition<TRow> left, string word, Condition<TRow> right) : Condition<TRow>
    where TRow : class
{
    internal override void Write(ConditionText text)
    {
        left.Write(text.Append("("));
        right.Write(text.Append(" ").Append(word).Append(" "));
        text.Append(")");
    }

    internal override void Bind(StatementParameters parameters)
    {
        left.Bind(parameters);
        right.Bind(parameters);
    }
}
