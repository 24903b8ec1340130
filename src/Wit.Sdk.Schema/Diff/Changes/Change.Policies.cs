using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A policy is new.</summary>
    public sealed record CreatePolicy(QualifiedName Table, Policy Policy) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Policy, Table, Policy.Name);
    }

    /// <summary>A policy has other roles or conditions.</summary>
    public sealed record AlterPolicy(QualifiedName Table, Policy From, Policy To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Policy, Table, To.Name);
    }

    /// <summary>A policy is dropped.</summary>
    public sealed record DropPolicy(QualifiedName Table, Policy Policy) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Policy, Table, Policy.Name);
    }

    /// <summary>A policy has another name.</summary>
    public sealed record RenamePolicy(QualifiedName Table, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Policy, Table, To);
    }
}
