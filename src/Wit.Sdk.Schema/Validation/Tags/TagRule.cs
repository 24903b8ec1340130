using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>A rule that looks at one JSDoc tag at a time.</summary>
internal abstract class TagRule : Rule
{
    /// <summary>The tags that mean something to Wit.Sdk.</summary>
    protected static IReadOnlyList<string> Known { get; } =
        ["entity", "numberedBy", "counter", "softDelete", "rowVersion", "secret", "clrType", "deprecated", Model.Tags.Tenancy.Tag];

    public sealed override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables)
        {
            if (!table.Documentation.Tags.IsEmpty)
                CheckAll(new TaggedObject(context.Everything, table, null), table.Documentation, new ObjectKey(ObjectKind.Table, table.Name), context);
            foreach (var column in table.Columns)
            {
                if (!column.Documentation.Tags.IsEmpty)
                    CheckAll(new TaggedObject(context.Everything, table, column), column.Documentation, new ObjectKey(ObjectKind.Column, table.Name, column.Name), context);
            }
        }

        foreach (var type in model.Enums)
            CheckAll(new TaggedObject(context.Everything, null, null), type.Documentation, new ObjectKey(ObjectKind.Enum, type.Name), context);
    }

    /// <summary>Checks a tag.</summary>
    /// <param name="owner">The owner of the tag.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="report">Reports at the tag.</param>
    protected abstract void Check(TaggedObject owner, DocumentationTag tag, Action<Diagnostics.DiagnosticDescriptor, object[]> report);

    private void CheckAll(TaggedObject owner, Documentation documentation, ObjectKey key, RuleContext context)
    {
        for (var i = 0; i < documentation.Tags.Count; i++)
        {
            var place = i;
            Check(owner, documentation.Tags[i], (descriptor, arguments) => context.Report(new PlaceKey(key, PlaceKind.Tag), place, descriptor, arguments));
        }
    }
}
