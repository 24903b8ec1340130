using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>How far the schema is from the newest migration, without positions.</summary>
/// <param name="HasChanges">Whether there is anything that no migration holds.</param>
/// <param name="Keys">The changed objects, the best place to show first.</param>
/// <param name="Costs">The losses of the missing migration, and the waits it would cause.</param>
/// <param name="Problems">Why the folder could not be read.</param>
internal sealed record Drift(bool HasChanges, EquatableArray<ObjectKey> Keys, EquatableArray<Finding> Costs, EquatableArray<Diagnostic> Problems)
{
    /// <summary>No migrations folder, or one that holds the schema.</summary>
    public static Drift None { get; } = new(HasChanges: false, default, default, default);
}
