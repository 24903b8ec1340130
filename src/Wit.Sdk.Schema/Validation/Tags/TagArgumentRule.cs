using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>The arguments of tags name what there is.</summary>
internal sealed class TagArgumentRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        var problem = tag.Name switch
        {
            "clrType" when owner.Table is not null => ProblemOfType(tag.Argument),
            "entity" when owner is { Table: not null, Column: null } => ProblemOfEntity(tag.Argument),
            "numberedBy" when owner is { Table: { } table, Column: { } column } => NumberingProblems.Of(owner.Model, table, column, tag),
            _ => null,
        };
        if (problem is var (what, help))
            report(DiagnosticCatalogue.TagArgument, [tag.Name, what, help]);
    }

    private static (string What, string Help)? ProblemOfType(string argument) =>
        argument.Length == 0 ? ("names no type", "write '@clrType My.Type'")
        : !ClrTypeText.IsType(argument.TrimEnd('?', ' ')) ? ("names '" + argument.Split('\n')[0] + "', which is not a C# type", "write the full name of one type, such as 'My.Type' or 'List<My.Type>'")
        : null;

    private static (string What, string Help)? ProblemOfEntity(string argument) =>
        argument.Length == 0 ? ("names nothing", "write '@entity Person'")
        : !argument.All(character => char.IsLetterOrDigit(character) || character == '_') || char.IsDigit(argument[0])
            ? ("names '" + argument.Split('\n')[0] + "', which is not a C# name", "write one word: '@entity Person'") : null;
}
