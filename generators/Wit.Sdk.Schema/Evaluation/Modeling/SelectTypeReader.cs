using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Finds the exported aliases of row types: <c>export type User = typeof users.$inferSelect</c>, <c>InferSelectModel&lt;typeof users&gt;</c>.</summary>
internal static class SelectTypeReader
{
    /// <summary>The first alias of each table.</summary>
    public static Dictionary<QualifiedName, string> Read(IEnumerable<Module> modules, Evaluator evaluator, ICollection<TableValue> tables)
    {
        var names = new Dictionary<QualifiedName, string>();
        foreach (var module in modules)
        {
            foreach (var (alias, scope) in module.TypeAliases)
            {
                if (TargetOf(alias.Type) is { } target && IsKnown(target, module) && evaluator.Evaluate(target, scope) is TableValue table
                    && tables.Contains(table) && !names.ContainsKey(table.QualifiedName))
                {
                    names.Add(table.QualifiedName, alias.Name);
                }
            }
        }

        return names;
    }

    private static Expression? TargetOf(TypeSyntax type) => type switch
    {
        TypeSyntax.Query { Target: Expression.Member { Name: "$inferSelect", Target: var target } } => target,
        TypeSyntax.Reference { Name: "InferSelectModel" or "InferModel", Arguments: [TypeSyntax.Query query] } => query.Target,
        _ => null,
    };

    /// <summary>Whether the path starts at a name of the file: a type alone must not raise an error about names.</summary>
    private static bool IsKnown(Expression target, Module module)
    {
        while (target is Expression.Member member)
            target = member.Target;
        return target is Expression.Identifier name && module.FindBinding(name.Name) is not null;
    }
}
