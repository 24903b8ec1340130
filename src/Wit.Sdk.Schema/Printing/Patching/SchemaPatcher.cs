using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Printing.Patching.Objects;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>
/// Edits schema files so that they say what a database has: for each difference the smallest part that says it, one call of a chain, one property, one element or one statement.
/// What an object takes from elsewhere is left.
/// </summary>
public static class SchemaPatcher
{
    private const string Unsayable = "Drizzle has no word for it";

    private static readonly string[] Parts = ["table", "column", "primary key", "unique constraint", "foreign key", "index", "check constraint", "policy"];

    /// <summary>Makes a patch. Nothing is proven here: the caller compiles the new files and compares.</summary>
    /// <param name="files">The files that may be edited, in the order of the schema.</param>
    /// <param name="existing">The model of the files.</param>
    /// <param name="places">The places of its objects.</param>
    /// <param name="target">The database, as the catalog has it.</param>
    /// <param name="items">The differences to remove, columns before what stands on them.</param>
    public static SchemaPatch Make(IReadOnlyList<SourceFile> files, SchemaModel existing, SourceMap places, SchemaModel target, IReadOnlyList<PatchItem> items)
    {
        var context = new PatchContext(files, existing, places, target);
        var left = new List<PatchRemainder>();
        foreach (var item in items)
        {
            if (ObjectPath.Parse(item.Path) is { } parts)
                new ObjectPatch(context).Place(item, parts);
        }

        foreach (var item in items)
        {
            if (Apply(context, item) is { } reason)
                left.Add(new PatchRemainder(item, reason));
        }

        var changed = context.Files.Select(file => (file.Syntax, Text: file.Apply())).Where(pair => pair.Text != pair.Syntax.Text);
        return new SchemaPatch(changed.Select(pair => new SourceFile(pair.Syntax.Path, pair.Text)).ToEquatableArray(), left.ToEquatableArray());
    }

    /// <summary>Applies one item; returns the reason if it can't be applied.</summary>
    private static string? Apply(PatchContext context, PatchItem item)
    {
        if (ObjectPath.Parse(item.Path) is not { } parts)
            return "its path can't be read";
        switch (item.Kind)
        {
            case "schema" or "enum" or "sequence" or "view":
                return new ObjectPatch(context).Apply(item, parts);
            case "table" when item.Action != PatchAction.Change:
                return new ObjectPatch(context).Apply(item, parts);
        }

        if (parts.Count < 2 || !Parts.Contains(item.Kind, StringComparer.Ordinal))
            return Unsayable;
        var name = new QualifiedName(parts[0], parts[1]);
        if (context.Target.FindTable(name) is null)
            return Unsayable;
        if (context.Existing.FindTable(name) is not { } before || context.Target.FindTable(name) is not { } after)
            return "its table is not in the file";
        if (context.TableOf(name) is not var (file, syntax))
            return PatchContext.Elsewhere;
        var place = new TablePlace(context, file, syntax, before, after);
        return item.Kind switch
        {
            "table" => ChangeTable(place, item),
            "column" => new ColumnPatch(place).Apply(item, parts[2]),
            "primary key" => new PrimaryKeyPatch(place).Apply(item),
            "unique constraint" => new UniquePatch(place).Apply(item, parts[2]),
            "foreign key" => new ForeignKeyPatch(place).Apply(item, parts[2]),
            "index" => new IndexPatch(place).Apply(item, parts[2]),
            "check constraint" => new CheckPatch(place).Apply(item, parts[2]),
            "policy" => new PolicyPatch(place).Apply(item, parts[2]),
            _ => Unsayable,
        };
    }

    /// <summary>Row level security: Drizzle turns it on for each table with policies.</summary>
    private static string? ChangeTable(TablePlace place, PatchItem item)
    {
        if (item.Property != "row level security")
            return Unsayable;
        if (!place.After.RowLevelSecurity && !place.After.Policies.IsEmpty)
            return "Drizzle turns row level security on for each table that has policies";
        var call = place.After.RowLevelSecurity && place.After.Policies.IsEmpty ? ".enableRLS()" : string.Empty;
        return TablePlace.Done(place.File.Add(place.Syntax.Chain.Set(["enableRLS"], call)));
    }
}
