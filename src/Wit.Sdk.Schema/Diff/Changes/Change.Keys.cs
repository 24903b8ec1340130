using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A table that exists gets a primary key.</summary>
    public sealed record AddPrimaryKey(QualifiedName Table, PrimaryKey Key) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.PrimaryKey, Table, Key.Name);
    }

    /// <summary>A primary key is dropped; the columns stay.</summary>
    public sealed record DropPrimaryKey(QualifiedName Table, PrimaryKey Key) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.PrimaryKey, Table, Key.Name);
    }

    /// <summary>A table that exists gets a unique constraint.</summary>
    public sealed record AddUnique(QualifiedName Table, UniqueConstraint Unique) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Unique, Table, Unique.Name);
    }

    /// <summary>A unique constraint is dropped.</summary>
    public sealed record DropUnique(QualifiedName Table, UniqueConstraint Unique) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Unique, Table, Unique.Name);
    }

    /// <summary>A foreign key is new.</summary>
    public sealed record AddForeignKey(QualifiedName Table, ForeignKey Key) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.ForeignKey, Table, Key.Name);
    }

    /// <summary>A foreign key is dropped.</summary>
    public sealed record DropForeignKey(QualifiedName Table, ForeignKey Key) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.ForeignKey, Table, Key.Name);
    }

    /// <summary>A table that exists gets a check constraint.</summary>
    public sealed record AddCheck(QualifiedName Table, CheckConstraint Check) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Check, Table, Check.Name);
    }

    /// <summary>A check constraint is dropped.</summary>
    public sealed record DropCheck(QualifiedName Table, CheckConstraint Check) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Check, Table, Check.Name);
    }

    /// <summary>A primary key, unique constraint, foreign key or check has another name and is otherwise the same.</summary>
    public sealed record RenameConstraint(QualifiedName Table, ObjectKind ConstraintKind, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ConstraintKind, Table, To);
    }
}
