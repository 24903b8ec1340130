using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>A rule that a schema is checked against: one diagnostic, one file.</summary>
internal abstract class Rule
{
    /// <summary>Checks what can't be told of a table by itself: what is no table, and what tables are to each other.</summary>
    public virtual void Check(SchemaModel model, RuleContext context)
    {
    }

    /// <summary>Checks one table and looks at nothing else: where nothing is found, the same table need not be checked again.</summary>
    public virtual void Check(Table table, RuleContext context)
    {
    }
}
