using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>A method of a column: <c>.notNull()</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Needs">The traits the column's type must have; none for every type.</param>
/// <param name="Apply">Applies the modifier; returns the column on which the chain continues.</param>
internal sealed record ColumnModifier(string Name, ColumnTraits Needs, Func<ColumnBuilderValue, Invocation, Value> Apply)
{
    /// <summary>The method for the evaluator.</summary>
    public Method Method { get; } = new(Name, call => Apply((ColumnBuilderValue)call.Receiver, call));
}
