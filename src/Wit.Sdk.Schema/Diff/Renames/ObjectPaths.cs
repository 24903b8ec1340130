using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>The paths, in parts, of all objects of a kind in a model.</summary>
internal static class ObjectPaths
{
    public static IEnumerable<EquatableArray<string>> In(SchemaModel model, ObjectKind kind) => kind switch
    {
        ObjectKind.Schema => model.Schemas.Select(schema => Parts(schema.Name)),
        ObjectKind.Role => model.Roles.Select(role => Parts(role.Name)),
        ObjectKind.Enum => model.Enums.Select(type => Parts(type.Name.Schema, type.Name.Name)),
        ObjectKind.Label => model.Enums.SelectMany(type => type.Labels.Select(label => Parts(type.Name.Schema, type.Name.Name, label))),
        ObjectKind.Sequence => model.Sequences.Select(sequence => Parts(sequence.Name.Schema, sequence.Name.Name)),
        ObjectKind.Table => model.Tables.Select(table => Parts(table.Name.Schema, table.Name.Name)),
        ObjectKind.View => model.Views.Select(view => Parts(view.Name.Schema, view.Name.Name)),
        ObjectKind.Column => model.Tables.SelectMany(table => table.Columns.Select(column => Parts(table.Name.Schema, table.Name.Name, column.Name))),
        ObjectKind.Policy => model.Tables.SelectMany(table => table.Policies.Select(policy => Parts(table.Name.Schema, table.Name.Name, policy.Name)))
            .Concat(model.LinkedPolicies.Select(linked => Parts(linked.Table.Schema, linked.Table.Name, linked.Policy.Name))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Objects of this kind have no rename of their own."),
    };

    private static EquatableArray<string> Parts(params string[] parts) => parts;
}
