using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>A rule that a schema is checked against: one diagnostic, one file.</summary>
internal abstract class Rule
{
    /// <summary>Checks a model.</summary>
    public abstract void Check(SchemaModel model, RuleContext context);
}
