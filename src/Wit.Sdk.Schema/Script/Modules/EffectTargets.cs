using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>The names that a statement changes, or whose methods it calls.</summary>
/// <param name="source">The text that the statement stands in.</param>
internal sealed class EffectTargets(SourceText source)
{
    /// <summary>Methods that leave their receiver as it is, and pass each of its items to a function, which may change something.</summary>
    private static readonly HashSet<string> s_visits = new(StringComparer.Ordinal) { "forEach", "map", "flatMap", "filter", "some", "every", "reduce" };

    /// <summary>Functions of <c>Object</c> that change what they are given first.</summary>
    private static readonly HashSet<string> s_changes = new(StringComparer.Ordinal) { "assign", "defineProperty", "defineProperties", "setPrototypeOf" };

    public IEnumerable<string> Of(Statement statement) => statement switch
    {
        Statement.Evaluate { Value: var expression } => Of(expression),
        Statement.Block block => block.Statements.SelectMany(Of),
        Statement.If choice => OfBranches(choice),
        Statement.For loop => Of(loop.Body),
        Statement.ForEach loop => OfVisit(Of(loop.Body), [.. NamesOf(loop.Target)], loop.Source),
        Statement.While loop => Of(loop.Body),
        Statement.Switch choice => choice.Cases.SelectMany(branch => branch.Body.SelectMany(Of)),
        Statement.Try attempt => attempt.Body.Concat(attempt.Catch ?? []).Concat(attempt.Finally ?? []).SelectMany(Of),
        Statement.Return { Value: { } value } => Of(value),
        _ => [],
    };

    private IEnumerable<string> Of(Expression expression) => expression switch
    {
        Expression.Unary unary => Of(unary.Operand),
        Expression.Await await => Of(await.Operand),
        Expression.OptionalChain chain => Of(chain.Content),
        Expression.Sequence sequence => sequence.Items.SelectMany(Of),
        Expression.Binary or Expression.Conditional => OfChain(expression),
        Expression.Call { Callee: Expression.Identifier, Arguments: var arguments } => arguments.SelectMany(VisitedBy),
        Expression.Call { Callee: Expression.Member { Target: Expression.Identifier { Name: "Object" }, Name: var name }, Arguments: [var first, ..] } when s_changes.Contains(name) => VisitedBy(first),
        Expression.Call { Callee: Expression.Member { Name: var name, Target: var visited }, Arguments: [Expression.Function { Syntax: var visitor }, ..] } when s_visits.Contains(name) =>
            OfVisit(OfBody(visitor), [.. visitor.Parameters.SelectMany(parameter => NamesOf(parameter.Target))], visited),
        _ => RootOf(expression) is { } root ? [root] : [],
    };

    /// <summary>A chain of operators or of conditions may be of any length.</summary>
    private List<string> OfChain(Expression expression)
    {
        var names = new List<string>();
        var open = new Stack<Expression>([expression]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case Expression.Binary binary:
                    open.Push(binary.Right);
                    open.Push(binary.Left);
                    break;
                case Expression.Conditional choice:
                    open.Push(choice.WhenFalse);
                    open.Push(choice.WhenTrue);
                    break;
                case var other:
                    names.AddRange(Of(other));
                    break;
            }
        }

        return names;
    }

    private List<string> OfBranches(Statement.If choice)
    {
        var names = new List<string>();
        Statement? next = choice;
        for (; next is Statement.If branch; next = branch.Else)
            names.AddRange(Of(branch.Then));
        if (next is not null)
            names.AddRange(Of(next));
        return names;
    }

    /// <summary>Whether a function changes what it is given, or calls a method of it.</summary>
    public bool ChangesParameter(FunctionSyntax function)
    {
        var parameters = new HashSet<string>(function.Parameters.SelectMany(parameter => NamesOf(parameter.Target)), StringComparer.Ordinal);
        return OfBody(function).Any(parameters.Contains);
    }

    /// <summary>The objects changed while items are visited: others by their names, and the items themselves.</summary>
    private static IEnumerable<string> OfVisit(IEnumerable<string> changed, HashSet<string> items, Expression visited)
    {
        var names = changed.ToList();
        return names.Where(name => !items.Contains(name)).Concat(names.Exists(items.Contains) ? VisitedBy(visited) : []);
    }

    private IEnumerable<string> OfBody(FunctionSyntax function) =>
        function.Expression is { } expression ? Of(expression) : function.Body is { } body ? body.Read(source, new DiagnosticBag()).SelectMany(Of) : [];

    /// <summary>The names that items come from: <c>a</c> and <c>b</c> of <c>[a, b]</c>, <c>tables</c> of <c>Object.values(tables)</c>.</summary>
    private static IEnumerable<string> VisitedBy(Expression expression) => expression switch
    {
        Expression.Identifier name => [name.Name],
        Expression.Array list => list.Elements.SelectMany(VisitedBy),
        Expression.Spread spread => VisitedBy(spread.Argument),
        Expression.Call { Callee: Expression.Member { Target: Expression.Identifier { Name: "Object" } }, Arguments: var arguments } => arguments.SelectMany(VisitedBy),
        _ => RootOf(expression) is { } root ? [root] : [],
    };

    /// <summary>The names that a pattern assigns values to.</summary>
    public static IEnumerable<string> NamesOf(Pattern pattern) => pattern switch
    {
        Pattern.Name name => [name.Text],
        Pattern.Object shape => shape.Properties.SelectMany(property => NamesOf(property.Target)),
        Pattern.Array shape => shape.Elements.SelectMany(element => element is null ? [] : NamesOf(element.Target)),
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
