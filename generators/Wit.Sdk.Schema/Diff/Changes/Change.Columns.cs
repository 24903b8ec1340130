using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

public abstract partial record Change
{
    /// <summary>A table has one more column.</summary>
    public sealed record AddColumn(QualifiedName Table, Column Column) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Column;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Table, Column.Name);
    }

    /// <summary>A column is gone, with its values.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Column">The column as it was.</param>
    /// <param name="IsRecreated">Whether it is made again at once: a generated column, whose values are computed anew.</param>
    public sealed record DropColumn(QualifiedName Table, Column Column, bool IsRecreated = false) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Column;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Table, Column.Name);

        /// <inheritdoc/>
        public override bool LosesData => !IsRecreated;
    }

    /// <summary>A column is different.</summary>
    public sealed record AlterColumn(QualifiedName Table, Column From, Column To, ColumnChanges What) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Column;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Table, To.Name);
    }

    /// <summary>A column has another name.</summary>
    public sealed record RenameColumn(QualifiedName Table, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Column;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Table, To);
    }
}
