using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Names;

/// <summary>
/// Enums share a namespace with each other, and with tables, whose rows are types too. Two that are alike are one: that an enum is declared in each of two
/// files is common, and drizzle-kit merges them.
/// </summary>
internal sealed class DuplicateTypeRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var tables = new HashSet<QualifiedName>(model.Tables.Select(table => table.Name));
        var seen = new Dictionary<QualifiedName, EnumType>();
        foreach (var type in model.Enums)
        {
            var name = type.Name with { Name = PostgresNames.Truncate(type.Name.Name) };
            if (seen.TryGetValue(name, out var first) && first.Labels != type.Labels)
                Report(type, first, context);
            else if (first is null && tables.Contains(name))
                context.Report(new ObjectKey(ObjectKind.Enum, type.Name), DiagnosticCatalogue.DuplicateEnum, Show(type.Name));
            seen[name] = type;
        }
    }

    /// <summary>drizzle-kit takes the last of several enums of the very same name.</summary>
    private static void Report(EnumType type, EnumType first, RuleContext context)
    {
        var isReplacing = first.Name == type.Name;
        var descriptor = isReplacing ? DiagnosticCatalogue.DuplicateEnum.Lowerable : DiagnosticCatalogue.DuplicateEnum;
        context.Report(new ObjectKey(ObjectKind.Enum, type.Name), isReplacing ? 1 : 0, descriptor, Show(type.Name));
    }

    private static string Show(QualifiedName name) => name.IsPublic ? name.Name : name.ToString();
}
