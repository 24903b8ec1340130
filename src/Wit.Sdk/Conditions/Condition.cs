using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Conditions;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Which rows of a table: made by comparing columns, joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. Values go to the server as parameters.</summary>
/// <typeparam name="TRow">The table's row type.</typeparam>
[SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The language asks for the operators.")]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Conditions read as the expressions that they are.")]
public abstract class Condition<TRow>
    where TRow : class
{
    private protected Condition()
    {
    }

    /// <summary>The rows that satisfy both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition<TRow> operator &(Condition<TRow> left, Condition<TRow> right) => new JoinedCondition<TRow>(left, "AND", right);

    /// <summary>The rows that satisfy one of them, or both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition<TRow> operator |(Condition<TRow> left, Condition<TRow> right) => new JoinedCondition<TRow>(left, "OR", right);

    /// <summary>The rows that do not satisfy the condition.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition<TRow> operator !(Condition<TRow> condition) => new NotCondition<TRow>(condition);

    /// <summary>Never: so that <c>||</c> joins both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator true(Condition<TRow> condition) => false;

    /// <summary>Never: so that <c>&amp;&amp;</c> joins both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator false(Condition<TRow> condition) => false;

    /// <summary>Writes the condition; its parameters are numbered on.</summary>
    internal abstract void Write(ConditionText text);

    /// <summary>Adds the parameters in the order in which they were numbered.</summary>
    internal abstract void Bind(StatementParameters parameters);
}
