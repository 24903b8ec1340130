using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Finds the exported aliases of row types: <c>export type User = typeof users.$inferSelect</c>, <c>InferSelectModel&lt;typeof users&gt;</c>.</summary>
internal sealed class SelectTypeReader(ModuleGraph modules, Evaluator evaluator, ExportCollector exports)
{
    private readonly Dictionary<Reading, QualifiedName> _names = [];

    /// <summary>The first alias of each table, by the paths of the files.</summary>
    public Dictionary<QualifiedName, string> Read()
    {
        foreach (var table in exports.Tables)
        {
            if (table.Declaration is { } declaration)
                _names[declaration] = table.Remembered?.Table.Name ?? table.Made!.Value.QualifiedName;
        }

        var aliases = new Dictionary<QualifiedName, string>();
        foreach (var module in modules.Loaded.OrderBy(module => module.Path, StringComparer.Ordinal).ToList())
        {
            foreach (var (alias, scope) in module.TypeAliases)
            {
                if (TargetOf(alias.Type) is { } target && NameOf(target, scope) is { } name && !aliases.ContainsKey(name))
                    aliases.Add(name, alias.Name);
            }
        }

        return aliases;
    }

    private static Expression? TargetOf(TypeSyntax type) => type switch
    {
        TypeSyntax.Query { Target: Expression.Member { Name: "$inferSelect", Target: var target } } => target,
        TypeSyntax.Reference { Name: "InferSelectModel" or "InferModel", Arguments: [TypeSyntax.Query query] } => query.Target,
        _ => null,
    };

    /// <summary>The exported table that a path leads to; a table that nothing evaluated is known by its name.</summary>
    private QualifiedName? NameOf(Expression target, Scope scope)
    {
        if (target is Expression.Identifier name && scope.Module.FindBinding(name.Name) is { Value: null, Reading: { } reading } && _names.TryGetValue(reading, out var known))
            return known;
        return StartsAtName(target, scope.Module) && evaluator.Evaluate(target, scope) is TableValue { Declaration: { } declaration } && _names.TryGetValue(declaration, out var found)
            ? found
            : null;
    }

    /// <summary>Whether the path starts at a name of the file: a type alone must not raise an error about names.</summary>
    private static bool StartsAtName(Expression target, Module module)
    {
        while (target is Expression.Member member)
            target = member.Target;
        return target is Expression.Identifier name && module.FindBinding(name.Name) is not null;
    }
}
