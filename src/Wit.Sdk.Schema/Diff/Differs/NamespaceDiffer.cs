using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares schemas and roles.</summary>
internal static class NamespaceDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var schemas = Matching.ByKey(from.Schemas, to.Schemas, schema => schema.Name);
        context.Changes.AddRange(schemas.Removed.Select(schema => new Change.DropSchema(schema)));
        context.Changes.AddRange(schemas.Added.Select(schema => new Change.CreateSchema(schema)));

        // An existing role is neither created nor dropped; marking one of ours as existing changes nothing.
        var roles = Matching.ByKey(from.Roles.Where(role => !role.IsExisting), to.Roles, role => role.Name);
        context.Changes.AddRange(roles.Removed.Select(role => new Change.DropRole(role)));
        context.Changes.AddRange(roles.Added.Where(role => !role.IsExisting).Select(role => new Change.CreateRole(role)));
        context.Changes.AddRange(roles.Kept
            .Where(pair => !pair.To.IsExisting && pair.From != pair.To)
            .Select(pair => new Change.AlterRole(pair.From, pair.To)));
    }
}
