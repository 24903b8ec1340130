using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>The way from one schema to another, and what has to be answered before it may be gone.</summary>
/// <param name="Changes">What changes, in the order in which it runs.</param>
/// <param name="Questions">What would be lost without anybody's consent.</param>
public sealed record SchemaStep(IReadOnlyList<Change> Changes, IReadOnlyList<OpenQuestion> Questions)
{
    /// <summary>The statements.</summary>
    public MigrationPlan Plan => MigrationPlanner.Plan(Changes.ToEquatableArray());

    /// <summary>Compares two schemas.</summary>
    /// <param name="from">The schema before.</param>
    /// <param name="to">The schema after.</param>
    /// <param name="answers">The renames and the consents that were given.</param>
    /// <exception cref="DiagnosticsException">A rename does not fit the schemas.</exception>
    public static SchemaStep Between(SchemaModel from, SchemaModel to, Answers answers)
    {
        var result = SchemaDiffer.Diff(from, to, answers.Renames.ToEquatableArray());
        if (!result.Diagnostics.IsEmpty) throw new DiagnosticsException(result.Diagnostics.ToList(), isUsage: true);
        var changes = result.Changes.ToList();
        return new SchemaStep(changes, [.. changes.Where(change => change.LosesData).Select(change => Question(change, result, answers)).OfType<OpenQuestion>()]);
    }

    private static OpenQuestion? Question(Change drop, DiffResult result, Answers answers)
    {
        var old = OldPath(drop, result.Changes);
        // A column of a renamed table may be named as it was or as it is.
        if (answers.AllowedDrops.Any(allowed => allowed.Kind == drop.Kind && (allowed.Path == old || allowed.Path == drop.Path))) return null;
        var added = result.Questions.FirstOrDefault(question => question.Kind == drop.Kind && question.Removed.Contains(old))?.Added ?? [];
        return new OpenQuestion(drop, new AllowedDrop(drop.Kind, old), [.. added.Select(path => new Rename(drop.Kind, old, path))]);
    }

    /// <summary>The path in the schema before; changes speak of renamed tables and schemas by their new names.</summary>
    private static string OldPath(Change change, EquatableArray<Change> changes)
    {
        var parts = ObjectPath.Parse(change.Path)!.Value.ToArray();
        if (parts.Length > 1)
        {
            if (parts.Length > 2 && changes.OfType<Change.RenameTable>().FirstOrDefault(rename => rename.To.Schema == parts[0] && rename.To.Name == parts[1]) is { } table)
                (parts[0], parts[1]) = (table.From.Schema, table.From.Name);
            if (changes.OfType<Change.RenameSchema>().FirstOrDefault(rename => rename.To == parts[0]) is { } schema) parts[0] = schema.From;
        }

        return ObjectPath.Format(parts);
    }
}
