using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>PostgreSQL reads a default's text as a value of the column's type when it makes the table, and refuses what it can't read.</summary>
internal sealed class DefaultTextRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (DefaultText.Of(column) is not { } text)
            return;
        if (column.Type is not ColumnType.Array array)
        {
            CheckText(table, column, column.Type, text, context);
            return;
        }

        if (ArrayText.Elements(text) is not { } elements)
        {
            Report(table, column, text, "array", "write an array: .default([...])", context);
            return;
        }

        var element = ElementOf(array);
        foreach (var part in elements)
            CheckText(table, column, element, part, context);
    }

    private static void CheckText(Table table, Column column, ColumnType type, string text, RuleContext context)
    {
        if (!ValueTexts.CanRead(type, text))
            Report(table, column, text, TypeText.Of(type), HelpFor(type, text), context);
    }

    private static void Report(Table table, Column column, string text, string type, string help, RuleContext context) =>
        context.ReportDefault(table, column, DiagnosticCatalogue.DefaultUnreadable, column.Name, text, type, help);

    private static ColumnType ElementOf(ColumnType type)
    {
        while (type is ColumnType.Array array)
            type = array.Element;
        return type;
    }

    private static string HelpFor(ColumnType type, string text) => (type, text.IndexOf('(')) switch
    {
        (_, > 0) => "an expression is written as sql`" + text + "`",
        (ColumnType.Uuid, _) => "write .defaultRandom(), or 32 hexadecimal digits",
        (ColumnType.Json or ColumnType.Jsonb, _) => "give the value itself: an object, an array, or a string of JSON such as '\"text\"'",
        (ColumnType.Boolean, _) => "write .default(true) or .default(false)",
        (ColumnType.Date or ColumnType.Timestamp, _) => "write it as '2024-12-31', or .defaultNow()",
        _ => "give a value of the column's type, or sql`...`",
    };
}
