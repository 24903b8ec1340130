using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>A table in its file, with what it says and what it should say.</summary>
internal sealed record TablePlace(PatchContext Context, FilePatch File, TableSyntax Syntax, Table Before, Table After)
{
    /// <summary>Printers for the file.</summary>
    public PatchPrinters Printers => Context.PrintersFor(File, Syntax.BuilderName);

    /// <summary>Where a part of the table stands.</summary>
    public SourceLocation? Find(ObjectKind kind, string name) => Context.Find(new ObjectKey(kind, Before.Name, name));

    /// <summary>No reason for what was done, and the usual one for the rest.</summary>
    public static string? Done(bool isDone) => isDone ? null : PatchContext.Elsewhere;

    /// <summary>The property of a column, as the files have it; null when it comes from elsewhere.</summary>
    public (ObjectMember.Property Property, int Index)? ColumnOf(string name)
    {
        if (Before.FindColumn(name) is not { } column || Find(ObjectKind.Column, name) is not { } location || location.Path != File.Syntax.Path)
            return null;
        return Syntax.FindColumn(column.PropertyName) is { } found && found.Property.Span.Start <= location.Span.Start && location.Span.Start <= found.Property.Span.End ? found : null;
    }

    /// <summary>The chain of a column, where it begins with a builder and not with a function of one's own.</summary>
    public CallChain? ChainOf(string name) => ColumnOf(name) is var (property, _) ? CallChain.Of(File.Syntax, property.Value) : null;

    /// <summary>Whether calls may be added to a column: its own text says the rest of it.</summary>
    public bool IsOwn(CallChain chain, Column column) => chain.Root.Callee switch
    {
        Expression.Member { Target: Expression.Identifier target } => target.Name == Syntax.BuilderName || IsNamespace(target.Name),
        Expression.Identifier word => IsBuilder(word.Name, column.Type),
        _ => false,
    };

    /// <summary>The element of the extra config that stands at a place.</summary>
    public (Expression Value, int Index)? ElementOf(ObjectKind kind, string name) => Find(kind, name) is { } location ? Syntax.ElementAt(location) : null;

    /// <summary>Whether a part is declared on a column: its place is within the columns.</summary>
    public bool IsOnColumn(ObjectKind kind, string name) => Find(kind, name) is { } location && location.Path == File.Syntax.Path && Syntax.Columns is { } columns
        && columns.Span.Start <= location.Span.Start && location.Span.Start < columns.Span.End;

    /// <summary>Removes an element.</summary>
    public bool RemoveElement(int index)
    {
        var list = ElementList();
        list?.Remove(index);
        return list is not null;
    }

    /// <summary>Adds an element to the extra config, which may be new.</summary>
    /// <param name="name">The key, where the elements have keys.</param>
    /// <param name="print">Prints the element with the name of the columns in it.</param>
    public string? AddElement(string name, Func<ElementPrinter, string> print)
    {
        if (Syntax.HasExtra)
        {
            if (Syntax.Self is not { } self || ElementList() is not { } list)
                return PatchContext.Elsewhere;
            var text = print(Printers.ElementsOf(After, self));
            list.Append(Syntax.Elements is Expression.Object ? ScriptText.Key(ScriptNames.Camel(name, "element")) + ": " + text : text);
            return null;
        }

        if (Syntax.Columns is null)
            return PatchContext.Elsewhere;
        File.NewElements(Syntax.Chain.Root, print(Printers.ElementsOf(After, "t")));
        return null;
    }

    private ListEditor? ElementList() => Syntax.Elements switch
    {
        Expression.Array array => File.ListOf(array),
        Expression.Object members => File.ListOf(members),
        _ => null,
    };

    private bool IsNamespace(string name) => File.Syntax.Imports.SelectMany(import => import.Names).Any(import => import.Local == name && import.Exported == "*");

    private bool IsBuilder(string name, ColumnType type)
    {
        while (type is ColumnType.Array array)
            type = array.Element;
        var import = File.Syntax.Imports.FirstOrDefault(it => it.Names.Any(word => word.Local == name));
        if (import is not null)
            return import.Specifier == Words.PgCore || type is ColumnType.Enum or ColumnType.Custom;
        return type is ColumnType.Enum or ColumnType.Custom && File.Syntax.Declarations.Any(statement => statement.Declarators.Any(declarator => declarator.Target is Pattern.Name { Text: var text } && text == name));
    }
}
