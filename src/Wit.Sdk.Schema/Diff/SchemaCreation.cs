using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The changes that make objects where there are none.</summary>
public static class SchemaCreation
{
    /// <summary>Makes everything in a model, ordered by dependency.</summary>
    public static EquatableArray<Change> Changes(SchemaModel model) => Changes(model, Table);

    /// <summary>The same, with what makes a table from elsewhere.</summary>
    internal static EquatableArray<Change> Changes(SchemaModel model, Func<Table, IEnumerable<Change>> makeTable)
    {
        var changes = new List<Change>();
        changes.AddRange(model.Schemas.Select(schema => new Change.CreateSchema(schema)));
        changes.AddRange(model.Roles.Where(role => !role.IsExisting).Select(role => new Change.CreateRole(role)));
        changes.AddRange(model.Enums.Select(type => new Change.CreateEnum(type)));
        changes.AddRange(model.Sequences.Select(sequence => new Change.CreateSequence(sequence)));
        changes.AddRange(model.Tables.SelectMany(makeTable));
        changes.AddRange(model.LinkedPolicies.Select(linked => new Change.CreatePolicy(linked.Table, linked.Policy)));
        changes.AddRange(model.Views.Where(view => view.Definition is not null).Select(view => new Change.CreateView(view)));
        return ChangeOrder.Sort(changes);
    }

    /// <summary>Makes a table with its foreign keys, indexes and policies, not yet ordered among those of other tables.</summary>
    internal static IEnumerable<Change> Table(Table table)
    {
        yield return new Change.CreateTable(table);
        foreach (var index in table.Indexes)
            yield return new Change.CreateIndex(table.Name, index, IsTableNew: true);
        foreach (var key in table.ForeignKeys)
            yield return new Change.AddForeignKey(table.Name, key);
        if (table.IsRowLevelSecurityOn)
            yield return new Change.EnableRowLevelSecurity(table.Name);
        foreach (var policy in table.Policies)
            yield return new Change.CreatePolicy(table.Name, policy);
    }
}
