using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>Some tags say one thing of the whole table, so that only one column may have them.</summary>
internal sealed class TagTwiceRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        if (owner is not { Table: { } table, Column: { } column } || tag.Name is not ("softDelete" or "rowVersion" or "numberedBy"))
            return;
        var first = table.Columns.First(candidate => candidate.Documentation.Find(tag.Name) is not null);
        if (!ReferenceEquals(first, column))
            report(DiagnosticCatalogue.TagTwice, [tag.Name, first.PropertyName]);
    }
}
