using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A statement at the top of a file that works on a constant: <c>users.enableRLS()</c>.</summary>
internal sealed record Effect(Expression Expression, SourceText Source);
