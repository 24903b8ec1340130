using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Changes;

public abstract partial record Change
{
    /// <summary>An enum type is new.</summary>
    public sealed record CreateEnum(EnumType Type) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, Type.Name);
    }

    /// <summary>An enum type has one more label.</summary>
    /// <param name="Type">The type as it becomes.</param>
    /// <param name="Label">The new label.</param>
    /// <param name="Before">The label that it stands before; null at the end.</param>
    public sealed record AddEnumLabel(EnumType Type, string Label, string? Before) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, Type.Name);
    }

    /// <summary>A label of an enum type has another name; rows that hold it follow.</summary>
    public sealed record RenameEnumLabel(QualifiedName Type, string From, string To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Label, Type, To);
    }

    /// <summary>
    /// An enum type loses labels or gets another order, neither of which PostgreSQL can do: the type takes another name, and a new one its own. Columns change over
    /// one by one, before <see cref="DropReplacedEnum"/>.
    /// </summary>
    /// <param name="From">The type as it was.</param>
    /// <param name="To">The type as it becomes.</param>
    /// <param name="OldName">The temporary name of the old type.</param>
    public sealed record ReplaceEnum(EnumType From, EnumType To, QualifiedName OldName) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, To.Name);

        /// <summary>The labels that go.</summary>
        public EquatableArray<string> RemovedLabels => From.Labels.Where(label => !To.Labels.Contains(label, StringComparer.Ordinal)).ToEquatableArray();

        /// <inheritdoc/>
        public override bool LosesData => !RemovedLabels.IsEmpty;

        /// <inheritdoc/>
        public override EquatableArray<Consent> Consents => RemovedLabels
            .Select(label => new Consent(new ObjectKey(ObjectKind.Label, To.Name, label), "a row that holds it stops the migration"))
            .ToEquatableArray();
    }

    /// <summary>Drops the old type of a replaced enum, once no column uses it.</summary>
    public sealed record DropReplacedEnum(QualifiedName Type, QualifiedName OldName) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, Type);
    }

    /// <summary>An enum type is dropped.</summary>
    public sealed record DropEnum(EnumType Type) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, Type.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;

        private protected override string Loss => "its labels and their order are lost";
    }

    /// <summary>An enum type has another name or schema.</summary>
    public sealed record RenameEnum(QualifiedName From, QualifiedName To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKey Object => new(ObjectKind.Enum, To);
    }
}
