using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff;

public abstract partial record Change
{
    /// <summary>An enum type is new.</summary>
    public sealed record CreateEnum(EnumType Type) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Enum;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Type.Name);
    }

    /// <summary>An enum type has one more label.</summary>
    /// <param name="Type">The type as it becomes.</param>
    /// <param name="Label">The new label.</param>
    /// <param name="Before">The label that it stands before; null at the end.</param>
    public sealed record AddEnumLabel(EnumType Type, string Label, string? Before) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Enum;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Type.Name);
    }

    /// <summary>An enum type is gone.</summary>
    public sealed record DropEnum(EnumType Type) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Enum;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(Type.Name);

        /// <inheritdoc/>
        public override bool LosesData => true;
    }

    /// <summary>An enum type has another name or schema.</summary>
    public sealed record RenameEnum(QualifiedName From, QualifiedName To) : Change
    {
        /// <inheritdoc/>
        public override ObjectKind Kind => ObjectKind.Enum;

        /// <inheritdoc/>
        public override string Path => ObjectPath.Of(To);
    }
}
