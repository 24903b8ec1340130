using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes the policies of the model.</summary>
internal static class PolicyModeler
{
    /// <summary>Makes a policy; null, after an error, when a part of it can't be known.</summary>
    public static Policy? Make(PolicyValue value, ModelingContext context)
    {
        var options = value.Options;
        if (RolesOf(options.GetProperty("to") ?? Value.Undefined, value.Origin, context) is not { } roles
            || !TryRender(options.GetProperty("using"), value, context, out var existing)
            || !TryRender(options.GetProperty("withCheck"), value, context, out var added))
        {
            return null;
        }

        return new Policy(
            value.Name,
            ((options.GetProperty("as") as StringValue)?.Value ?? "permissive").ToUpperInvariant(),
            ((options.GetProperty("for") as StringValue)?.Value ?? "all").ToUpperInvariant(),
            roles.OrderBy(role => role, StringComparer.Ordinal).ToEquatableArray(),
            existing,
            added);
    }

    private static bool TryRender(Value? condition, PolicyValue policy, ModelingContext context, out string? text)
    {
        text = null;
        if (condition is null or UndefinedValue or NullValue)
            return true;
        text = context.Render(condition, policy.Origin, "The condition of a policy", SqlContext.Condition);
        return text is not null;
    }

    private static List<string>? RolesOf(Value value, Origin origin, ModelingContext context)
    {
        switch (value)
        {
            case UndefinedValue or NullValue:
                return ["public"];
            case StringValue text:
                return [text.Value];
            case RoleValue role:
                return [role.Name];
            case ArrayValue list:
                var roles = new List<string>();
                foreach (var item in list.Items)
                {
                    if (item is ArrayValue || RolesOf(item, origin, context) is not { } names)
                        return null;
                    roles.AddRange(names);
                }

                return roles;
            default:
                context.Evaluator.ReportWrongKind(value, origin, "The option 'to' of a policy", "a role");
                return null;
        }
    }
}
