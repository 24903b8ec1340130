using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching.Files;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits a foreign key.</summary>
internal sealed class ForeignKeyPatch(TablePlace place)
{
    private static readonly string[] Call = ["references"];

    public string? Apply(PatchItem item, string name)
    {
        var before = place.Before.ForeignKeys.FirstOrDefault(key => PostgresNames.Truncate(key.Name) == name);
        var after = place.After.ForeignKeys.FirstOrDefault(key => key.Name == name);
        return item.Action switch
        {
            PatchAction.Add => after is null ? PatchContext.Elsewhere : Add(after),
            PatchAction.Remove => before is null ? PatchContext.Elsewhere : Remove(before),
            _ => before is null || after is null ? PatchContext.Elsewhere : Change(item, before, after),
        };
    }

    private string? Remove(ForeignKey key) => ElementPatch.Remove(place, ObjectKind.ForeignKey, key.Name, key.Columns.Count == 1 ? key.Columns[0] : null, Call[0]);

    private string? Add(ForeignKey key)
    {
        var printers = place.Printers;
        if (!printers.References.Knows(key.ReferencedTable) || !place.Context.Homes.ContainsKey(place.Context.Target.FindTable(key.ReferencedTable)!.ExportName))
            return "it refers to a table that is not in the file";
        if (printers.ColumnsOf(place.After).IsInline(key))
        {
            if (place.Context.Printed.Contains((place.After.Name, key.Columns[0])))
                return null;
            if (place.ChainOf(key.Columns[0]) is { } chain && chain.Find(Call[0]) is null && place.Before.FindColumn(key.Columns[0]) is { } column && place.IsOwn(chain, column))
                return TablePlace.Done(place.File.Add(chain.Set(Call, printers.References.Print(place.After, key))));
        }

        return place.AddElement(key.Name, elements => elements.ForeignKey(key));
    }

    private string? Change(PatchItem item, ForeignKey before, ForeignKey after)
    {
        var references = place.Printers.References;
        if (place.IsOnColumn(ObjectKind.ForeignKey, before.Name))
        {
            if (before.Columns != after.Columns)
                return Remove(before) ?? Add(after);
            if (place.ChainOf(before.Columns[0]) is not { } inline || inline.Find(Call[0]) is not { } call)
                return PatchContext.Elsewhere;
            return TablePlace.Done(item.Property switch
            {
                "on delete" => ElementPatch.SetOption(place, call, 1, "onDelete", Action(after.OnDelete)),
                "on update" => ElementPatch.SetOption(place, call, 1, "onUpdate", Action(after.OnUpdate)),
                _ => place.File.Add(inline.Set(Call, references.Print(place.After, after))),
            });
        }

        if (place.ElementOf(ObjectKind.ForeignKey, before.Name) is not var (element, _) || CallChain.Of(place.File.Syntax, element) is not { } chain || place.Syntax.Self is not { } self)
            return PatchContext.Elsewhere;
        return TablePlace.Done(item.Property switch
        {
            "on delete" => place.File.Add(chain.Set(["onDelete"], ReferencePrinter.OnDelete(after))),
            "on update" => place.File.Add(chain.Set(["onUpdate"], ReferencePrinter.OnUpdate(after))),
            "columns" => ElementPatch.SetOption(place, chain.Root, 0, "columns", ReferencePrinter.Columns(place.After, after, self)),
            _ => ElementPatch.SetOption(place, chain.Root, 0, "foreignColumns", references.ForeignColumns(place.After, after, self)),
        });
    }

    private static string? Action(ReferentialAction action) => action == ReferentialAction.NoAction ? null : ReferencePrinter.Word(action);
}
