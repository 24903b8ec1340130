using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A view is new, or is made again after it was dropped.</summary>
    public sealed record CreateView(View View) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.View, View.Name);
    }

    /// <summary>A view is dropped, or dropped and re-created. Its rows are those of tables.</summary>
    public sealed record DropView(View View) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.View, View.Name);
    }

    /// <summary>A view has another name or schema.</summary>
    public sealed record RenameView(QualifiedName From, QualifiedName To, bool IsMaterialized) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.View, To);
    }
}
