using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits that elements of the extra config have in common.</summary>
internal static class ElementPatch
{
    /// <summary>Removes an element, or the call on a column that says the same.</summary>
    /// <param name="place">The table.</param>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="name">The name as the file has it.</param>
    /// <param name="column">The only column of the object; null where there are several.</param>
    /// <param name="call">The call on a column; null where there is none.</param>
    public static string? Remove(TablePlace place, ObjectKind kind, string name, string? column = null, string? call = null)
    {
        if (call is not null && column is not null && place.IsOnColumn(kind, name))
            return TablePlace.Done(place.ChainOf(column) is { } chain && place.File.Add(chain.Set([call], string.Empty)));
        return TablePlace.Done(place.ElementOf(kind, name) is var (_, index) && place.RemoveElement(index));
    }

    /// <summary>Sets an option in the object that is an argument of a call; null removes it.</summary>
    public static bool SetOption(TablePlace place, Expression.Call call, int argument, string name, string? printed)
    {
        if (argument >= call.Arguments.Length)
        {
            return printed is not null && argument == call.Arguments.Length && argument > 0
                && place.File.AddOption(call.Arguments[argument - 1].Span.End, name + ": " + printed);
        }

        if (call.Arguments[argument] is not Expression.Object options || place.File.ListOf(options) is not { } list)
            return false;
        var index = System.Array.FindLastIndex(options.Members, member => member is ObjectMember.Property property && property.Name == name);
        if (index >= 0 && printed is not null)
            return place.File.Replace(FilePatch.SpanOf(((ObjectMember.Property)options.Members[index]).Value), printed);
        if (index >= 0)
            list.Remove(index);
        else if (printed is not null)
            list.Append(name + ": " + printed);
        return index >= 0 || printed is not null;
    }
}
