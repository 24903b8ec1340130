using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>A table is new, with its columns, primary key, unique constraints and checks. Foreign keys, indexes and policies are changes of their own.</summary>
    public sealed record CreateTable(Table Table) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Table, Table.Name);
    }

    /// <summary>A table is dropped, with its rows and all that belongs to it.</summary>
    public sealed record DropTable(Table Table) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Table, Table.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;

        private protected override string Loss => "its rows are lost";
    }

    /// <summary>A table has another name or schema.</summary>
    public sealed record RenameTable(QualifiedName From, QualifiedName To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Table, To);
    }

    /// <summary>Row level security goes on.</summary>
    public sealed record EnableRowLevelSecurity(QualifiedName Table) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Table, Table);
    }

    /// <summary>Row level security goes off.</summary>
    public sealed record DisableRowLevelSecurity(QualifiedName Table) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Table, Table);
    }
}
