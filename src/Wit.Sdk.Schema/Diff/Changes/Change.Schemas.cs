using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A schema is new.</summary>
    public sealed record CreateSchema(NamedSchema Schema) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Schema, Schema.Name);
    }

    /// <summary>A schema is dropped; its objects have changes of their own.</summary>
    public sealed record DropSchema(NamedSchema Schema) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Schema, Schema.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;

        private protected override string Loss => "what others put into it is lost";
    }

    /// <summary>A schema has another name.</summary>
    public sealed record RenameSchema(string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Schema, To);
    }
}
