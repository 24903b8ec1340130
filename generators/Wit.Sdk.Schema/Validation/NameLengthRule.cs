using System.Text;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>PostgreSQL keeps 63 bytes of a name and says little about it.</summary>
internal sealed class NameLengthRule : Rule
{
    private const int MaximumBytes = 63;

    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var type in model.Enums)
            CheckName("enum:" + type.Name, type.Name.Name, DiagnosticCatalogue.NameTooLong, context);
        foreach (var view in model.Views)
            CheckName("view:" + view.Name, view.Name.Name, DiagnosticCatalogue.NameTooLong, context);
        foreach (var table in model.Tables)
        {
            CheckName("table:" + table.Name, table.Name.Name, DiagnosticCatalogue.NameTooLong, context);
            foreach (var column in table.Columns)
                CheckName(RuleContext.Key("column", table, column.Name), column.Name, DiagnosticCatalogue.NameTooLong, context);
            foreach (var index in table.Indexes)
                CheckName(RuleContext.Key("index", table, index.Name), index.Name, DiagnosticCatalogue.ConstraintNameTooLong, context);
            if (table.PrimaryKey is { IsInline: false } primaryKey)
                CheckName(RuleContext.Key("primaryKey", table, primaryKey.Name), primaryKey.Name, DiagnosticCatalogue.ConstraintNameTooLong, context);
            foreach (var unique in table.UniqueConstraints)
                CheckName(RuleContext.Key("unique", table, unique.Name), unique.Name, DiagnosticCatalogue.ConstraintNameTooLong, context);
            foreach (var key in table.ForeignKeys)
                CheckName(RuleContext.Key("foreignKey", table, key.Name), key.Name, DiagnosticCatalogue.ConstraintNameTooLong, context);
        }
    }

    private static void CheckName(string key, string name, DiagnosticDescriptor descriptor, RuleContext context)
    {
        if (name.Length * 3 <= MaximumBytes)
            return;
        var bytes = Encoding.UTF8.GetByteCount(name);
        if (bytes > MaximumBytes)
            context.Report(key, descriptor, name, bytes);
    }
}
