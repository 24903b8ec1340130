using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A free-standing sequence is new.</summary>
    public sealed record CreateSequence(Sequence Sequence) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Sequence, Sequence.Name);
    }

    /// <summary>A free-standing sequence has other options; its position stays.</summary>
    public sealed record AlterSequence(Sequence From, Sequence To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Sequence, To.Name);
    }

    /// <summary>A free-standing sequence is dropped, with its position.</summary>
    public sealed record DropSequence(Sequence Sequence) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Sequence, Sequence.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;

        private protected override string Loss => "the number that it has come to is lost";
    }

    /// <summary>A sequence has another name or schema; also the one behind an identity or serial column.</summary>
    /// <param name="From">The name before.</param>
    /// <param name="To">The name after.</param>
    /// <param name="IsOwned">Whether it is the sequence of a serial column, which in a database created by drizzle-kit may still carry an earlier table name.</param>
    public sealed record RenameSequence(QualifiedName From, QualifiedName To, bool IsOwned = false) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Sequence, To);
    }
}
