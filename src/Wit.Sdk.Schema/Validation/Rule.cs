using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>A rule that a schema is checked against: one diagnostic, one file.</summary>
internal abstract class Rule
{
    /// <summary>Checks what a single table can't show: other objects, and the relations between tables.</summary>
    public virtual void Check(SchemaModel model, RuleContext context)
    {
    }

    /// <summary>Checks one table and looks at no other object: if nothing is found, the same table need not be checked again.</summary>
    public virtual void Check(Table table, RuleContext context)
    {
    }
}
