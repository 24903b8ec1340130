using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The names that a statement changes, or whose methods it calls.</summary>
internal static class EffectTargets
{
    public static IEnumerable<string> Of(Statement statement) => statement switch
    {
        Statement.Evaluate { Value: var expression } => RootOf(expression) is { } root ? [root] : [],
        Statement.Block block => block.Statements.SelectMany(Of),
        Statement.If choice => Of(choice.Then).Concat(choice.Else is { } otherwise ? Of(otherwise) : []),
        Statement.For loop => Of(loop.Body),
        Statement.ForEach loop => Of(loop.Body),
        Statement.While loop => Of(loop.Body),
        Statement.Switch choice => choice.Cases.SelectMany(branch => branch.Body.SelectMany(Of)),
        Statement.Try attempt => attempt.Body.Concat(attempt.Catch ?? []).Concat(attempt.Finally ?? []).SelectMany(Of),
        _ => [],
    };

    /// <summary>The name that an expression begins with: <c>users</c> of <c>users.enableRLS()</c>; null for a call of the name itself.</summary>
    private static string? RootOf(Expression expression)
    {
        var isPart = false;
        while (true)
        {
            switch (expression)
            {
                case Expression.Call call:
                    expression = call.Callee;
                    break;
                case Expression.Member member:
                    expression = member.Target;
                    isPart = true;
                    break;
                case Expression.Index index:
                    expression = index.Target;
                    isPart = true;
                    break;
                case Expression.Assignment assignment:
                    expression = assignment.Target;
                    isPart = true;
                    break;
                case Expression.Update update:
                    expression = update.Operand;
                    isPart = true;
                    break;
                case Expression.Identifier name:
                    return isPart ? name.Name : null;
                default:
                    return null;
            }
        }
    }
}
