using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Enums share a namespace with each other, and with tables, whose rows are types too.</summary>
internal sealed class DuplicateTypeRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var tables = new HashSet<QualifiedName>(model.Tables.Select(table => table.Name));
        var seen = new HashSet<QualifiedName>();
        foreach (var type in model.Enums)
        {
            var isSecond = !seen.Add(type.Name);
            if (isSecond || tables.Contains(type.Name))
                context.Report("enum:" + type.Name, isSecond ? 1 : 0, DiagnosticCatalogue.DuplicateEnum, type.Name.IsPublic ? type.Name.Name : type.Name.ToString());
        }
    }
}
