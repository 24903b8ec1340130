using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Validation.Tags;

namespace Wit.Sdk.Schema.Validation.Tenants;

/// <summary>A <c>@tenant</c> that would isolate nothing is an error: its author relies on it.</summary>
internal sealed class TenantTagRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        if (tag.Name == Tenancy.Tag && ProblemOf(owner, tag) is var (problem, help))
            report(DiagnosticCatalogue.TenantTag, [problem, help]);
    }

    private static (string Problem, string Help)? ProblemOf(TaggedObject owner, DocumentationTag tag)
    {
        if (owner.Table is not { } table || owner.Column is not { } column)
        {
            return owner.Table is not null && tag.Argument == Tenancy.Shared ? null
                : ("it belongs to the column that holds the tenant", "move it to the comment of that column" + (owner.Table is null ? string.Empty : "; '@tenant none' here says that all tenants share the rows"));
        }

        return OfArgument(tag) ?? OfColumn(column) ?? OfTable(table, column) ?? OfSchema(owner.Model, table, column, tag);
    }

    private static (string Problem, string Help)? OfArgument(DocumentationTag tag) => tag.Argument.Length == 0
        ? ("it names no setting", "write '@tenant app.tenant_id'")
        : Tenancy.IsSetting(tag.Argument) ? null
        : ("'" + tag.Argument.Split('\n')[0] + "' can't be the name of a setting", "write words with a dot between them: '@tenant app.tenant_id'");

    private static (string Problem, string Help)? OfColumn(Column column)
    {
        if (!Tenancy.IsKey(column.Type) || ColumnTags.IsOfServer(column))
            return ("'" + column.PropertyName + "' can't hold the tenant", "use uuid(...), integer(...), bigint(...), text(...) or varchar(...)");
        if (!column.NotNull)
            return ("'" + column.PropertyName + "' may be NULL, and a row without a tenant is seen by none", "write .notNull()");
        return column.Default is null && column.ClientDefault is null && column.ClientOnUpdate is null ? null
            : ("'" + column.PropertyName + "' has a value of its own, but its default is the tenant that the session names", "remove the default");
    }

    private static (string Problem, string Help)? OfTable(Table table, Column column) => Tenancy.ColumnOf(table) is { } first && !ReferenceEquals(first, column)
        ? ("the column '" + first.PropertyName + "' of this table has the tag already", "remove one of the two")
        : null;

    private static (string Problem, string Help)? OfSchema(SchemaModel model, Table table, Column column, DocumentationTag tag)
    {
        foreach (var other in model.Tables)
        {
            if (ReferenceEquals(other, table))
                return null;
            if (Tenancy.Of(other) is not { } first)
                continue;
            var type = SqlTypes.ToSql(first.Column.Type);
            if (first.Setting == tag.Argument && type == SqlTypes.ToSql(column.Type))
                return null;
            return first.Setting != tag.Argument
                ? ("'" + other.ExportName + "' takes the tenant from '" + first.Setting + "', and a schema has one kind of tenant", "write '@tenant " + first.Setting + "'")
                : ("'" + other.ExportName + "' has a tenant of type " + type, "use the same type in all tables");
        }

        return null;
    }
}
