using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A role is new.</summary>
    public sealed record CreateRole(Role Role) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Role, Role.Name);
    }

    /// <summary>A role may do other things.</summary>
    public sealed record AlterRole(Role From, Role To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Role, To.Name);
    }

    /// <summary>A role is dropped, with what was granted to it.</summary>
    public sealed record DropRole(Role Role) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Role, Role.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;

        private protected override string Loss => "what was granted to it is lost";
    }

    /// <summary>A role has another name.</summary>
    public sealed record RenameRole(string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Role, To);
    }
}
