using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits the primary key of a table.</summary>
internal sealed class PrimaryKeyPatch(TablePlace place)
{
    private static readonly string[] Call = ["primaryKey"];

    public string? Apply(PatchItem item)
    {
        if (item.Action == PatchAction.Change && place.Before.PrimaryKey is { IsInline: false } composite && place.After.PrimaryKey is { } wanted
            && place.ElementOf(ObjectKind.PrimaryKey, composite.Name) is var (element, _) && element is Expression.Call { Arguments: [Expression.Object] } call && place.Syntax.Self is { } self)
        {
            return Keeping(TablePlace.Done(ElementPatch.SetOption(place, call, 0, "columns", "[" + place.Printers.ElementsOf(place.After, self).Columns(wanted.Columns) + "]")));
        }

        var reason = item.Action == PatchAction.Add ? null : Remove();
        return Keeping(reason ?? (item.Action == PatchAction.Remove ? null : Add()));
    }

    private string? Keeping(string? reason)
    {
        if (reason is null)
        {
            foreach (var column in place.Before.PrimaryKey?.Columns ?? default)
                ColumnPatch.KeepNotNull(place, column);
        }

        return reason;
    }

    private string? Remove()
    {
        if (place.Before.PrimaryKey is not { } key)
            return PatchContext.Elsewhere;
        if (!key.IsInline)
            return TablePlace.Done(place.ElementOf(ObjectKind.PrimaryKey, key.Name) is var (_, index) && place.RemoveElement(index));
        return TablePlace.Done(key.Columns.All(column => place.ChainOf(column) is { } chain && place.File.Add(chain.Set(Call, string.Empty))));
    }

    private string? Add()
    {
        if (place.After.PrimaryKey is not { } key)
            return PatchContext.Elsewhere;
        if (place.Printers.ColumnsOf(place.After).InlineKey is null)
            return place.AddElement(key.Name, elements => elements.PrimaryKey(key));
        if (place.Context.Printed.Contains((place.After.Name, key.Columns[0])))
            return null;
        return place.ChainOf(key.Columns[0]) is { } chain && place.Before.FindColumn(key.Columns[0]) is { } column && place.IsOwn(chain, column)
            ? TablePlace.Done(place.File.Add(chain.Set(Call, ".primaryKey()")))
            : place.AddElement(key.Name, elements => elements.PrimaryKey(key));
    }
}
