using System.Diagnostics.CodeAnalysis;
using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Conditions.Text;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Which rows of a table: made by comparing columns, joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. Values go to the server as parameters.</summary>
[SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The language asks for the operators.")]
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Conditions read as the expressions that they are.")]
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>The rows whose column is true.</summary>
    /// <param name="column">The column.</param>
    public static implicit operator Condition(Column<bool> column) => new TestCondition(column, string.Empty, null);

    /// <inheritdoc cref="op_Implicit(Column{bool})"/>
    public static implicit operator Condition(Column<bool?> column) => new TestCondition(column, string.Empty, null);

    /// <summary>The rows that satisfy both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator &(Condition left, Condition right) => new JoinedCondition(left, " AND ", right);

    /// <summary>The rows that satisfy one of them, or both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator |(Condition left, Condition right) => new JoinedCondition(left, " OR ", right);

    /// <summary>The rows that do not satisfy the condition, also where it is NULL that does not.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => new NotCondition(condition);

    /// <summary>Never: so that <c>||</c> joins both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator true(Condition condition) => false;

    /// <summary>Never: so that <c>&amp;&amp;</c> joins both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator false(Condition condition) => false;

    /// <summary>Writes the condition; its parameters are numbered on.</summary>
    internal abstract void Write(SqlPieces sql);

    /// <summary>Adds the parameters in the order in which they were numbered.</summary>
    internal abstract void Bind(StatementParameters parameters);
}
