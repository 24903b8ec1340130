using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching.Files;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits a unique constraint.</summary>
internal sealed class UniquePatch(TablePlace place)
{
    private static readonly string[] Call = ["unique"];

    public string? Apply(PatchItem item, string name)
    {
        var before = place.Before.UniqueConstraints.FirstOrDefault(unique => PostgresNames.Truncate(unique.Name) == name);
        var after = place.After.UniqueConstraints.FirstOrDefault(unique => unique.Name == name);
        return item.Action switch
        {
            PatchAction.Add => after is null ? PatchContext.Elsewhere : Add(after),
            PatchAction.Remove => before is null ? PatchContext.Elsewhere : Remove(before),
            _ => before is null || after is null ? PatchContext.Elsewhere : Change(item, before, after),
        };
    }

    private string? Remove(UniqueConstraint unique) => ElementPatch.Remove(place, ObjectKind.Unique, unique.Name, unique.Columns.Count == 1 ? unique.Columns[0] : null, Call[0]);

    private string? Add(UniqueConstraint unique)
    {
        if (ElementPrinter.IsOnColumn(place.After, unique))
        {
            if (place.Context.Printed.Contains((place.After.Name, unique.Columns[0])))
                return null;
            if (place.ChainOf(unique.Columns[0]) is { } chain && chain.Find(Call[0]) is null && place.Before.FindColumn(unique.Columns[0]) is { } column && place.IsOwn(chain, column))
                return TablePlace.Done(place.File.Add(chain.Set(Call, place.Printers.ColumnsOf(place.After).Unique(unique, place.After.FindColumn(unique.Columns[0])!))));
        }

        return place.AddElement(unique.Name, elements => elements.Unique(unique));
    }

    private string? Change(PatchItem item, UniqueConstraint before, UniqueConstraint after)
    {
        if (place.IsOnColumn(ObjectKind.Unique, before.Name))
        {
            if (before.Columns != after.Columns)
                return Remove(before) ?? Add(after);
            return TablePlace.Done(place.ChainOf(before.Columns[0]) is { } inline
                && place.File.Add(inline.Set(Call, place.Printers.ColumnsOf(place.After).Unique(after, place.After.FindColumn(after.Columns[0])!))));
        }

        if (place.ElementOf(ObjectKind.Unique, before.Name) is not var (element, _) || CallChain.Of(place.File.Syntax, element) is not { } chain || place.Syntax.Self is not { } self)
            return PatchContext.Elsewhere;
        return TablePlace.Done(place.File.Add(item.Property == "columns"
            ? chain.Set(["on"], place.Printers.ElementsOf(place.After, self).On(after))
            : chain.Set(["nullsNotDistinct"], after.NullsNotDistinct ? ".nullsNotDistinct()" : string.Empty)));
    }
}
