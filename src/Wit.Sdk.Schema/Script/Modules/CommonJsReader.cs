using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>Finds the exports of JavaScript that was built for Node: <c>exports.users = ...</c>, <c>module.exports = { users }</c>, <c>__exportStar(require("./other"), exports)</c>.</summary>
internal static class CommonJsReader
{
    /// <summary>Reads a statement; false when it exports nothing.</summary>
    public static bool Read(Module module, SourceText source, Expression statement)
    {
        switch (statement)
        {
            case Expression.Assignment { Operator: "=", Target: Expression.Member { Target: var target, Name: var name }, Value: var value } when IsExports(target):
                Export(module, source, name, Read(module, source, value) ? ((Expression.Assignment)value).Value : value);
                return true;
            case Expression.Assignment { Operator: "=", Target: var target, Value: var value } when IsModuleExports(target):
                ExportAll(module, source, value);
                return true;
            case Expression.Call { Arguments: [Expression.Call { Callee: Expression.Identifier { Name: "require" }, Arguments: [Expression.String file] }, var target] } when IsExports(target):
                module.StarExports.Add(new ExportTarget("*", file.Value, new Origin(source, file.Span)));
                return true;
            default:
                return false;
        }
    }

    private static void ExportAll(Module module, SourceText source, Expression value)
    {
        module.IsOneValue = true;
        Export(module, source, "default", value);
        if (value is not Expression.Object { Members: var members })
            return;
        foreach (var member in members.OfType<ObjectMember.Property>())
            Export(module, source, member.Name, member.Value);
    }

    private static void Export(Module module, SourceText source, string name, Expression value)
    {
        // What is exported under a name may have the same name in the file.
        var binding = new Binding.Expression("exports." + name, new Origin(source, value.Span), value);
        module.IsCommonJs = true;
        module.Replace(binding);
        module.Exports[name] = new ExportTarget(binding.Name, null, binding.Origin);
    }

    private static bool IsExports(Expression target) => target is Expression.Identifier { Name: "exports" } || IsModuleExports(target);

    private static bool IsModuleExports(Expression target) => target is Expression.Member { Name: "exports", Target: Expression.Identifier { Name: "module" } };
}
