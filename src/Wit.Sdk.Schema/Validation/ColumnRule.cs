using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation;

/// <summary>A rule that looks at one column at a time.</summary>
internal abstract class ColumnRule : Rule
{
    public sealed override void Check(Table table, RuleContext context)
    {
        foreach (var column in table.Columns)
            Check(table, column, context);
    }

    /// <summary>Checks a column of a table.</summary>
    protected abstract void Check(Table table, Column column, RuleContext context);
}
