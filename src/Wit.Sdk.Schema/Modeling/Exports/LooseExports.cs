using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>Reports exports that are parts of a schema and create nothing, because nothing takes them: no entity is lost in silence.</summary>
internal static class LooseExports
{
    /// <summary>Whether a value creates something only if another object uses it.</summary>
    public static bool IsLoose(Value value) => value is ViewBuilderValue or IndexValue or UniqueValue or PrimaryKeyValue or ForeignKeyValue or CheckValue || PolicyIn(value) is not null;

    /// <summary>Reports what nothing took while the tables were built.</summary>
    public static void Report(ExportCollector exports, Evaluator evaluator)
    {
        foreach (var (name, value, origin) in exports.Loose)
        {
            if (Help(value, exports) is { } help)
                evaluator.Report(origin, DiagnosticCatalogue.ExportWithoutEffect, name, PolicyIn(value) is { } policy ? "a list of policies, among them '" + policy.Name + "'" : value.Description, help);
        }
    }

    private static string? Help(Value value, ExportCollector exports) => value switch
    {
        Entity { IsTaken: true } => null,
        ViewBuilderValue builder => exports.Views.Exists(view => view.Value.Builder == builder) ? null : "end it with .as(...), or with .existing() for a view that exists already",
        Entity => "put it into the extra config of its table",
        _ => PolicyIn(value) is { } policy && !policy.IsTaken && !exports.Policies.Exists(exported => exported.Value == policy) ? "export each policy by a name of its own" : null,
    };

    /// <summary>The first policy of a list or an object that is linked to a table: Drizzle looks at exports, not into them.</summary>
    private static PolicyValue? PolicyIn(Value value) => value switch
    {
        ArrayValue list => list.Items.OfType<PolicyValue>().FirstOrDefault(policy => policy.Linked is not null),
        ObjectValue members => members.Properties.Select(property => property.Value).OfType<PolicyValue>().FirstOrDefault(policy => policy.Linked is not null),
        _ => null,
    };
}
