using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A table that exists has one more column.</summary>
    public sealed record AddColumn(QualifiedName Table, Column Column) : Change
    {
        /// <summary>The value that existing rows get, as SQL; new rows get none. Null when it is that of the default, if any.</summary>
        public string? Fill { get; init; }

        /// <summary>Whether existing rows need a value that no default provides; PostgreSQL then refuses the column, unless the table is empty.</summary>
        public bool LacksValue => Fill is null && Column is { NotNull: true, Default: null or { Kind: ColumnDefaultKind.Null }, Identity: null, GeneratedExpression: null }
            && !SqlTypes.IsSerial(Column.Type);

        /// <inheritdoc/>
        public override EquatableArray<Consent> Consents =>
            LacksValue ? new[] { new Consent(Object, "existing rows have no value for it") } : default(EquatableArray<Consent>);

        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Column, Table, Column.Name);
    }

    /// <summary>A column is dropped, with its values.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Column">The column as it was.</param>
    /// <param name="IsRecreated">Whether the column is dropped and added again: a generated column, whose values are recomputed.</param>
    public sealed record DropColumn(QualifiedName Table, Column Column, bool IsRecreated = false) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Column, Table, Column.Name);

        /// <inheritdoc/>
        public override bool LosesData => !IsRecreated;

        private protected override string Loss => "its values are lost";
    }

    /// <summary>A column is different.</summary>
    public sealed record AlterColumn(QualifiedName Table, Column From, Column To, ColumnChanges What) : Change
    {
        /// <inheritdoc/>
        public override bool LosesData => Narrowing is not null;

        private string? Narrowing => What.HasFlag(ColumnChanges.Type) ? TypeNarrowing.Loss(From.Type, To.Type) : null;

        private protected override string Loss => Narrowing is { } words ? "its new type " + words : base.Loss;

        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Column, Table, To.Name);
    }

    /// <summary>A column has another name.</summary>
    public sealed record RenameColumn(QualifiedName Table, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Column, Table, To);
    }
}
