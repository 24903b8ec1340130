using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The function of <c>$defaultFn</c> or <c>$onUpdate</c>: its value, and how it was written.</summary>
internal sealed record ClientFunction(Value Value, Expression? Node);
