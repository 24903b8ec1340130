using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The function of <c>$defaultFn</c> or <c>$onUpdate</c>: its value, and how it was written.</summary>
internal sealed record ClientFunction(Value Value, Expression? Node);
