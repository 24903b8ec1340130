using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching.Files;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits an index.</summary>
internal sealed class IndexPatch(TablePlace place)
{
    private static readonly string[] Columns = ["on", "onOnly", "using"];

    public string? Apply(PatchItem item, string name)
    {
        var before = place.Before.Indexes.FirstOrDefault(index => PostgresNames.Truncate(index.Name) == name);
        var after = place.After.Indexes.FirstOrDefault(index => index.Name == name);
        if (item.Action == PatchAction.Add)
            return after is null ? PatchContext.Elsewhere : place.AddElement(name, elements => elements.Index(after));
        if (before is null)
            return PatchContext.Elsewhere;
        return item.Action == PatchAction.Remove ? ElementPatch.Remove(place, ObjectKind.Index, before.Name) : after is null ? PatchContext.Elsewhere : Change(item, before.Name, after);
    }

    private string? Change(PatchItem item, string name, Index after)
    {
        if (place.ElementOf(ObjectKind.Index, name) is not var (element, _) || CallChain.Of(place.File.Syntax, element) is not { } chain || place.Syntax.Self is not { } self)
            return PatchContext.Elsewhere;
        var (file, words) = (place.File, place.File.Words);
        if (item.Property is "method" or "columns")
        {
            // Two properties may change by one call.
            file.Add(chain.Set(Columns, IndexPrinter.On(place.After, after, words, self)));
            return null;
        }

        return TablePlace.Done(item.Property switch
        {
            "unique" => file.Add(new TextEdit(chain.Root.Callee.Span.Start, chain.Root.Callee.Span.Length, words.Core(IndexPrinter.Word(after)))),
            "condition" => file.Add(chain.Set(["where"], IndexPrinter.Where(after, words))),
            "with" => file.Add(chain.Set(["with"], IndexPrinter.With(after))),
            _ => false,
        });
    }
}
