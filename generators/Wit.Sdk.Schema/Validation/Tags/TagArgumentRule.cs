using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>The arguments of tags name what there is.</summary>
internal sealed class TagArgumentRule : TagRule
{
    protected override void Check(TaggedObject owner, DocumentationTag tag, Action<DiagnosticDescriptor, object[]> report)
    {
        var problem = tag.Name switch
        {
            "clrType" => ProblemOfType(tag.Argument),
            "entity" when owner.Column is null => ProblemOfEntity(tag.Argument),
            "numberedBy" when owner.Column is not null => ProblemOfCounter(owner, tag.Argument),
            _ => null,
        };
        if (problem is var (what, help))
            report(DiagnosticCatalogue.TagArgument, [tag.Name, what, help]);
    }

    private static (string What, string Help)? ProblemOfType(string argument) =>
        argument.Length == 0 ? ("names no type", "write '@clrType My.Type'")
        : !ClrTypeText.IsType(argument.TrimEnd('?', ' ')) ? ("names '" + argument.Split('\n')[0] + "', which is no C# type", "write the full name of one type, such as 'My.Type' or 'List<My.Type>'")
        : null;

    private static (string What, string Help)? ProblemOfEntity(string argument) =>
        argument.Length == 0 ? ("names nothing", "write '@entity Person'")
        : !argument.All(character => char.IsLetterOrDigit(character) || character == '_') || char.IsDigit(argument[0])
            ? ("names '" + argument.Split('\n')[0] + "', which is no C# name", "write one word: '@entity Person'") : null;

    private static (string What, string Help)? ProblemOfCounter(TaggedObject owner, string argument)
    {
        var parts = argument.Split('.');
        if (parts.Length != 2 || parts.Any(part => part.Trim().Length == 0))
            return ("must name a counter: a table and a column of it", "write '@numberedBy parents.counter', both as TypeScript names them");
        var (export, property) = (parts[0].Trim(), parts[1].Trim());
        if (owner.Model.Tables.FirstOrDefault(table => table.ExportName == export) is not { } parent)
            return ("names the table '" + export + "', which is not exported", Suggestion.For(export, owner.Model.Tables.Select(table => table.ExportName), "write the exported name of the table"));
        if (parent.Columns.FirstOrDefault(column => column.PropertyName == property) is not { } counter)
            return ("names '" + property + "', which is no column of '" + export + "'", Suggestion.For(property, parent.Columns.Select(column => column.PropertyName), "write the column's key"));
        if (counter.Type is not (ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt))
            return ("names '" + argument + "', which is not an integer", "count in an integer(...) or bigint(...)");
        return owner.Table.ForeignKeys.Any(key => key.ReferencedTable == parent.Name)
            ? null
            : ("numbers within '" + export + "', which this table does not refer to", "add a column that references(() => " + export + ".id)");
    }
}
