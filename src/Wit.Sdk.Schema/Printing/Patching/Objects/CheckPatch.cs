using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits a check constraint.</summary>
internal sealed class CheckPatch(TablePlace place)
{
    public string? Apply(PatchItem item, string name)
    {
        var before = place.Before.Checks.FirstOrDefault(check => PostgresNames.Truncate(check.Name) == name);
        var after = place.After.Checks.FirstOrDefault(check => check.Name == name);
        if (item.Action == PatchAction.Add)
            return after is null ? PatchContext.Elsewhere : place.AddElement(name, elements => elements.Check(after));
        if (before is null)
            return PatchContext.Elsewhere;
        if (item.Action == PatchAction.Remove)
            return ElementPatch.Remove(place, ObjectKind.Check, before.Name);
        return TablePlace.Done(after is not null && place.ElementOf(ObjectKind.Check, before.Name) is var (element, _) && element is Expression.Call { Arguments: [_, Expression.TaggedTemplate condition] }
            && place.File.Replace(FilePatch.SpanOf(condition), place.File.Words.Sql(after.Expression)));
    }
}
