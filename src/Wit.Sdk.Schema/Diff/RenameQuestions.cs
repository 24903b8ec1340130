using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Diff.Renames;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>Finds what may have been renamed: where something that can't be made again goes, and its like comes.</summary>
internal static class RenameQuestions
{
    public static IEnumerable<RenameQuestion> Of(IReadOnlyCollection<Change> changes, SchemaModel from, RenameMap map)
    {
        // The paths before, as a flag needs them; the changes speak of tables and schemas by their new names.
        string Old(QualifiedName name, Func<SchemaModel, IEnumerable<QualifiedName>> all, Func<QualifiedName, QualifiedName> renamed) =>
            ObjectPath.Of(all(from).First(old => renamed(old) == name));

        var questions = new[]
        {
            Ask(ObjectKind.Schema, changes.OfType<Change.DropSchema>().Select(it => it.Path), changes.OfType<Change.CreateSchema>()),
            Ask(ObjectKind.Role, changes.OfType<Change.DropRole>().Select(it => it.Path), changes.OfType<Change.CreateRole>()),
            Ask(
                ObjectKind.Enum,
                changes.OfType<Change.DropEnum>().Select(it => Old(it.Type.Name, model => model.Enums.Select(type => type.Name), map.Enum)),
                changes.OfType<Change.CreateEnum>()),
            Ask(
                ObjectKind.Sequence,
                changes.OfType<Change.DropSequence>().Select(it => Old(it.Sequence.Name, model => model.Sequences.Select(that => that.Name), map.Sequence)),
                changes.OfType<Change.CreateSequence>()),
            Ask(
                ObjectKind.Table,
                changes.OfType<Change.DropTable>().Select(it => Old(it.Table.Name, model => model.Tables.Select(table => table.Name), map.Table)),
                changes.OfType<Change.CreateTable>()),
        };
        return questions.Concat(Columns(changes, from, map)).Concat(Labels(changes, from, map)).Where(question => !question.Removed.IsEmpty && !question.Added.IsEmpty);
    }

    private static IEnumerable<RenameQuestion> Columns(IReadOnlyCollection<Change> changes, SchemaModel from, RenameMap map) => changes
        .OfType<Change.DropColumn>()
        .GroupBy(drop => drop.Table)
        .Select(group =>
        {
            var added = changes.OfType<Change.AddColumn>().Where(add => add.Table == group.Key).ToList();
            var removed = group.Where(drop => !added.Exists(add => add.Column.Name == drop.Column.Name));
            var table = from.Tables.First(old => map.Table(old.Name) == group.Key);
            return Ask(
                ObjectKind.Column,
                removed.Select(drop => ObjectPath.Of(table.Name, drop.Column.Name)),
                added.Where(add => group.All(drop => drop.Column.Name != add.Column.Name)));
        });

    private static IEnumerable<RenameQuestion> Labels(IReadOnlyCollection<Change> changes, SchemaModel from, RenameMap map) => changes
        .OfType<Change.ReplaceEnum>()
        .Select(replace => new RenameQuestion(
            ObjectKind.Label,
            replace.RemovedLabels.Select(label => ObjectPath.Of(from.Enums.First(old => map.Enum(old.Name) == replace.To.Name).Name, label)).ToEquatableArray(),
            replace.To.Labels.Where(label => !replace.From.Labels.Contains(label, StringComparer.Ordinal))
                .Select(label => ObjectPath.Of(replace.To.Name, label)).ToEquatableArray()));

    private static RenameQuestion Ask(ObjectKind kind, IEnumerable<string> removed, IEnumerable<Change> added) =>
        new(kind, removed.ToEquatableArray(), added.Select(change => change.Path).ToEquatableArray());
}
