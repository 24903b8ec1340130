using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>A tag that is nearly one of ours is a typo; all others belong to other tools.</summary>
internal sealed class UnknownTagRule : TagRule
{
    private static readonly HashSet<string> s_ofOthers = new(StringComparer.Ordinal)
    {
        "abstract", "access", "alias", "alpha", "async", "augments", "author", "beta", "borrows", "callback", "class", "classdesc", "constant", "constructor",
        "constructs", "copyright", "default", "defaultValue", "description", "enum", "event", "example", "experimental", "export", "exports", "extends", "external",
        "file", "fires", "function", "generator", "global", "hideconstructor", "ignore", "implements", "inheritDoc", "inheritdoc", "inner", "instance", "interface",
        "internal", "kind", "label", "lends", "license", "link", "listens", "member", "memberof", "method", "mixes", "mixin", "module", "name", "namespace", "override",
        "package", "packageDocumentation", "param", "private", "privateRemarks", "property", "protected", "public", "readonly", "remarks", "requires", "returns",
        "sealed", "section", "see", "since", "static", "summary", "template", "this", "throws", "todo", "tutorial", "type", "typedef", "typeParam", "variation",
        "version", "virtual", "yields",
    };

    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        if (!Known.Contains(tag.Name, StringComparer.Ordinal) && !s_ofOthers.Contains(tag.Name) && Near(tag.Name) is { } meant)
            report(DiagnosticCatalogue.UnknownTag, [tag.Name, meant]);
    }

    private static string? Near(string name) =>
        Known.FirstOrDefault(known => known.Replace("_", string.Empty).Equals(name.Replace("_", string.Empty).Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase))
        ?? (name == "numberedWithin" ? "numberedBy" : Suggestion.Nearest(name, Known));
}
