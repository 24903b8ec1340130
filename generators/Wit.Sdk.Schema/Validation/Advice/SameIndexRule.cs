using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>An index over the very columns of another one only costs.</summary>
internal sealed class SameIndexRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables.Where(table => !table.Indexes.IsEmpty))
        {
            var paths = AccessPath.Of(table).ToList();
            for (var i = 0; i < paths.Count; i++)
            {
                if (paths[i].Kind == "index" && paths.Where((other, j) => MakesNeedless(other, j, paths[i], i)).FirstOrDefault() is { } other)
                    context.Report(RuleContext.Key("index", table, paths[i].Name), DiagnosticCatalogue.SameIndex, paths[i].Name, other.Name);
            }
        }
    }

    /// <summary>Of two that do the same the later is needless; a unique one is needed where the other is not unique.</summary>
    private static bool MakesNeedless(AccessPath other, int place, AccessPath index, int own) =>
        place != own && other.Columns.Count == index.Columns.Count && index.IsBeginOf(other)
        && (other.IsUnique == index.IsUnique ? place < own : other.IsUnique);
}
