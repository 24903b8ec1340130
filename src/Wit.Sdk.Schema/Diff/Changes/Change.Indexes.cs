using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>An index is new.</summary>
    public sealed record CreateIndex(QualifiedName Table, Index Index, bool IsTableNew) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Index, Table, Index.Name);
    }

    /// <summary>An index is dropped.</summary>
    public sealed record DropIndex(QualifiedName Table, Index Index) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Index, Table, Index.Name);
    }

    /// <summary>An index has another name and is otherwise the same.</summary>
    public sealed record RenameIndex(QualifiedName Table, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Index, Table, To);
    }
}
