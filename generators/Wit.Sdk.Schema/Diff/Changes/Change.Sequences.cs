using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

public abstract partial record Change
{
    /// <summary>A free-standing sequence is new.</summary>
    public sealed record CreateSequence(Sequence Sequence) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Sequence;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Sequence.Name);
    }

    /// <summary>A free-standing sequence has other options; its position stays.</summary>
    public sealed record AlterSequence(Sequence From, Sequence To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Sequence;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(To.Name);
    }

    /// <summary>A free-standing sequence is gone, with its position.</summary>
    public sealed record DropSequence(Sequence Sequence) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Sequence;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Sequence.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;
    }

    /// <summary>A sequence has another name or schema; also the one behind an identity or serial column.</summary>
    public sealed record RenameSequence(QualifiedName From, QualifiedName To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Sequence;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(To);
    }
}
