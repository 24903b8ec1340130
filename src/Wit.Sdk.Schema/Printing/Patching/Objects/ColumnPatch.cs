using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Printing.Patching.Files;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits a column.</summary>
internal sealed class ColumnPatch(TablePlace place)
{
    private static readonly string[] Defaults = ["default", "defaultNow", "defaultRandom"];
    private static readonly string[] Generated = ["generatedAlwaysAs"];
    private static readonly string[] Identities = ["generatedAlwaysAsIdentity", "generatedByDefaultAsIdentity"];

    /// <summary>The call that refuses NULL.</summary>
    public static string[] NotNull { get; } = ["notNull"];

    public string? Apply(PatchItem item, string name) => item.Action switch
    {
        PatchAction.Add => Add(name),
        PatchAction.Remove => Remove(name),
        _ => Change(item, name),
    };

    /// <summary>Declares NOT NULL where nothing implies it any more: the column lost a key, an identity or a serial type.</summary>
    public static void KeepNotNull(TablePlace place, string name)
    {
        if (place.After.FindColumn(name) is { NotNull: true } column && ColumnPrinter.SaysNotNull(column) && place.After.PrimaryKey?.Columns.Contains(name, StringComparer.Ordinal) != true
            && place.ChainOf(name) is { } chain && chain.Find("notNull") is null && place.IsOwn(chain, place.Before.FindColumn(name) ?? column))
        {
            place.File.Add(chain.Set(NotNull, ".notNull()"));
        }
    }

    private string? Add(string name)
    {
        if (place.Syntax.Columns is not { } columns || place.File.ListOf(columns) is not { } list || place.After.FindColumn(name) is not { } column)
            return PatchContext.Elsewhere;
        var before = place.After.Columns.TakeWhile(other => other != column).Reverse().Select(other => place.ColumnOf(other.Name)).FirstOrDefault(found => found is not null);
        var printers = place.Printers;
        var property = printers.ColumnsOf(place.After).Property(column);
        printers.DeclareTypes();
        list.InsertAfter(before?.Index ?? (columns.Members.Length > 0 && before is null && place.After.Columns[0] != column ? columns.Members.Length - 1 : -1), ScriptText.Comment(column.Documentation, string.Empty) + property);
        place.Context.Printed.Add((place.After.Name, name));
        return null;
    }

    private string? Remove(string name)
    {
        if (place.ColumnOf(name) is not var (_, index) || place.File.ListOf(place.Syntax.Columns!) is not { } list)
            return PatchContext.Elsewhere;
        list.Remove(index);
        return null;
    }

    private string? Change(PatchItem item, string name)
    {
        if (place.ChainOf(name) is not { } chain || place.Before.FindColumn(name) is not { } before || place.After.FindColumn(name) is not { } after)
            return PatchContext.Elsewhere;
        var columns = place.Printers.ColumnsOf(place.After);
        var isDone = item.Property switch
        {
            "type" => place.IsOwn(chain, before) && new ColumnTypePatch(place, chain).Apply(before, after),
            "not null" => Set(chain, before, NotNull, after.NotNull ? () => ".notNull()" : null),
            "default" => Set(chain, before, Defaults, after.Default is null ? null : () => columns.Default(after)),
            "generated as" => Set(chain, before, Generated, after.GeneratedExpression is null ? null : () => columns.Generated(after)),
            "identity" => Set(chain, before, Identities, after.Identity is null ? null : () => columns.Identity(after)),
            _ => false,
        };
        if (isDone && item.Property is "type" or "identity")
            KeepNotNull(place, name);
        return TablePlace.Done(isDone);
    }

    /// <summary>An existing call is replaced or removed; a new one is only added to a chain whose own text says the rest.</summary>
    private bool Set(CallChain chain, Column column, string[] names, Func<string>? print)
    {
        var exists = chain.Links.Any(link => names.Contains(link.Name, StringComparer.Ordinal));
        return (exists || (print is not null && place.IsOwn(chain, column))) && place.File.Add(chain.Set(names, print?.Invoke() ?? string.Empty));
    }
}
