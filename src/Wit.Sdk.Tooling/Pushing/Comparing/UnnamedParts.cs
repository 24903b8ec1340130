using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>Finds drops of parts that neither the schema nor its newest migration names: they were created by others.</summary>
internal sealed class UnnamedParts(PushTarget target, IReadOnlySet<AllowedDrop> allowed)
{
    private readonly SchemaModel _to = target.Chosen;
    private readonly SchemaModel _known = target.ChosenKnown;

    /// <summary>The parts that stay until a decision is made. A column that may have been renamed is not among them: it is a question.</summary>
    public IEnumerable<LeftObject> Find(SchemaStep step)
    {
        var questions = step.Questions.Where(question => question.MayBeRenamed).Select(question => question.Consent).ToHashSet();
        foreach (var change in step.Changes)
        {
            if (PartOf(change) is not var (table, name) || allowed.Contains(new AllowedDrop(change.Kind, change.Path)) || IsNamed(table, name)) continue;
            if (change is Change.DropPrimaryKey && _to.FindTable(table) is { PrimaryKey: not null }) continue;
            var left = new AllowedDrop(change.Kind, change.Path);
            if (!questions.Contains(left)) yield return new LeftObject(left, $"{ChangeSummary.Noun(change.Kind)} {change.Path} is in the database, but not in the schema");
        }

        foreach (var disable in step.Changes.OfType<Change.DisableRowLevelSecurity>().Where(it => _known.FindTable(it.Table) is not { IsRowLevelSecurityOn: true }))
        {
            var left = new AllowedDrop(ObjectKind.Policy, ObjectPath.Of(disable.Table, LiveTable.AllPolicies));
            if (!allowed.Contains(left)) yield return new LeftObject(left, $"row level security of table {ObjectPath.Of(disable.Table)} is on, the schema has it off");
        }
    }

    private static (QualifiedName Table, string Name)? PartOf(Change change) => change switch
    {
        Change.DropColumn { IsRecreated: false } it => (it.Table, it.Column.Name),
        Change.DropIndex it => (it.Table, it.Index.Name),
        Change.DropUnique it => (it.Table, it.Unique.Name),
        Change.DropCheck it => (it.Table, it.Check.Name),
        Change.DropForeignKey it => (it.Table, it.Key.Name),
        Change.DropPrimaryKey it => (it.Table, it.Key.Name),
        Change.DropPolicy it => (it.Table, it.Policy.Name),
        _ => null,
    };

    /// <summary>Whether the schema or its migrations have a part of that name, be it of another kind.</summary>
    private bool IsNamed(QualifiedName table, string name) =>
        NamesOf(_to.FindTable(table)).Concat(NamesOf(_known.FindTable(table))).Contains(name, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Table? table) => table is null ? [] : table.Columns.Select(column => column.Name)
        .Concat(table.Indexes.Select(index => PostgresNames.Truncate(index.Name)))
        .Concat(table.UniqueConstraints.Select(unique => PostgresNames.Truncate(unique.Name)))
        .Concat(table.Checks.Select(check => PostgresNames.Truncate(check.Name)))
        .Concat(table.ForeignKeys.Select(key => PostgresNames.Truncate(key.Name)))
        .Concat(table.Policies.Select(policy => policy.Name))
        .Concat(table.PrimaryKey is { } primary ? [PostgresNames.Truncate(primary.Name)] : []);
}
