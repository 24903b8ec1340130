using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Columns;

/// <summary>Labels, defaults and expressions are texts that UTF-8 can hold.</summary>
internal sealed class ImpossibleTextRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var type in model.Enums)
        {
            foreach (var label in type.Labels)
                CheckText(label, new ObjectKey(ObjectKind.Enum, type.Name), "A label of the enum '" + type.Name.Name + "'", context);
        }

        foreach (var view in model.Views)
            CheckText(view.Definition, new ObjectKey(ObjectKind.View, view.Name), "The query of the view '" + view.Name.Name + "'", context);
        foreach (var linked in model.LinkedPolicies)
            CheckPolicy(linked.Table, linked.Policy, context);
    }

    public override void Check(Table table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.Default is { } value && ImpossibleCharacter.Find(value.Sql) is { } found)
                context.ReportDefault(table, column, DiagnosticCatalogue.ImpossibleText, "The default of the column '" + column.Name + "'", found);
            if (column.GeneratedExpression is { } expression)
                CheckText(expression, new ObjectKey(ObjectKind.Column, table.Name, column.Name), "The expression of the column '" + column.Name + "'", context);
        }

        foreach (var check in table.Checks)
            CheckText(check.Expression, new ObjectKey(ObjectKind.Check, table.Name, check.Name), "The check '" + check.Name + "'", context);
        foreach (var index in table.Indexes)
        {
            foreach (var text in index.Columns.Where(column => column.IsExpression).Select(column => column.Text).Append(index.Where))
                CheckText(text, new ObjectKey(ObjectKind.Index, table.Name, index.Name), "The index '" + index.Name + "'", context);
        }

        foreach (var policy in table.Policies)
            CheckPolicy(table.Name, policy, context);
    }

    private static void CheckPolicy(QualifiedName table, Policy policy, RuleContext context) =>
        CheckText(policy.Using + policy.WithCheck, new ObjectKey(ObjectKind.Policy, table, policy.Name), "The policy '" + policy.Name + "'", context);

    private static void CheckText(string? text, ObjectKey key, string what, RuleContext context)
    {
        if (text is not null && ImpossibleCharacter.Find(text) is { } found)
            context.Report(key, DiagnosticCatalogue.ImpossibleText, what, found);
    }
}
