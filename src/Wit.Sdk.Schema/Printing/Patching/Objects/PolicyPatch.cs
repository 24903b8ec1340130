using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits a policy.</summary>
internal sealed class PolicyPatch(TablePlace place)
{
    public string? Apply(PatchItem item, string name)
    {
        var after = place.After.Policies.FirstOrDefault(policy => policy.Name == name);
        if (item.Action == PatchAction.Remove)
            return ElementPatch.Remove(place, ObjectKind.Policy, name) ?? KeepRowLevelSecurity();
        if (after is null)
            return PatchContext.Elsewhere;
        if (item.Action == PatchAction.Add)
            return place.AddElement(name, elements => elements.Policy(after));
        if (place.ElementOf(ObjectKind.Policy, name) is not var (element, _) || element is not Expression.Call call)
            return PatchContext.Elsewhere;
        var option = item.Property == "with check" ? "withCheck" : item.Property;
        var printed = place.Printers.ElementsOf(place.After, place.Syntax.Self ?? "t").PolicyOptions(after).FirstOrDefault(it => it.Name == option);
        return TablePlace.Done(printed.Name is not null && ElementPatch.SetOption(place, call, 1, printed.Name, printed.Value));
    }

    /// <summary>A table without policies says itself that its rows are protected.</summary>
    private string? KeepRowLevelSecurity()
    {
        if (place.After is { RowLevelSecurity: true, Policies.IsEmpty: true } && !place.Before.RowLevelSecurity)
            place.File.Add(place.Syntax.Chain.Set(["enableRLS"], ".enableRLS()"));
        return null;
    }
}
