using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing.Patching.Files;

namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>Prints parts of the target in the words of one file.</summary>
internal sealed class PatchPrinters(PatchContext context, FilePatch file)
{
    public TypePrinter Types { get; } = new(context.Target, file.Words, file.CustomTypes, file.Syntax.BoundNames);

    public ReferencePrinter References { get; } = new(context.Target, file.Words);

    public TablePrinter Tables => new(Types, file.Words, References, context.Schemas);

    public ViewPrinter Views => new(Types, file.Words, context.Schemas);

    public ColumnPrinter ColumnsOf(Table table) => new(table, Types, file.Words, References);

    public ElementPrinter ElementsOf(Table table, string self) => new(table, file.Words, References, self);

    /// <summary>Declares the types of one's own that the printed text needs and the file does not have.</summary>
    public void DeclareTypes()
    {
        if (Types.Declared.Count == 0)
            return;
        file.Declare(Types.Declarations());
        foreach (var pair in Types.Declared)
            file.CustomTypes[pair.Key] = pair.Value;
    }
}
