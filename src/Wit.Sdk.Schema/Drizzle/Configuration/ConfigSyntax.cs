using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary>The object literal of a config, where it is written as one: <c>export default defineConfig({ ... })</c>, or a constant of it.</summary>
internal static class ConfigSyntax
{
    /// <summary>Finds the literal and the text that it stands in; null when the config is built in another way.</summary>
    public static (Expression.Object Members, SourceText Source)? Find(Module module)
    {
        var binding = module.Exports.TryGetValue("default", out var target) && target.Specifier is null ? module.FindBinding(target.Name) : null;
        for (var steps = 0; binding is not null && steps < 10; steps++)
        {
            var expression = binding switch
            {
                Binding.Expression { Syntax: var written } => written,
                Binding.Variable { Declarator: { Target: Pattern.Name, Value: { } initial } } variable when module.EffectsOn(variable.Name).Count == 0 => initial,
                _ => null,
            };
            if (expression is Expression.Call { Callee: Expression.Identifier { Name: var name }, Arguments: [var given] }
                && module.FindBinding(name) is Binding.Import { Exported: "defineConfig" })
            {
                expression = given;
            }

            if (expression is Expression.Object members)
                return (members, binding.Origin.Source);
            binding = expression is Expression.Identifier { Name: var next } ? module.FindBinding(next) : null;
        }

        return null;
    }

    /// <summary>The object with one member alone; what may hold any member, such as a spread, stays.</summary>
    public static Expression.Object Only(string member, Expression.Object members) =>
        members with { Members = [.. members.Members.Where(item => item is not ObjectMember.Property property || property.Name == member)] };
}
