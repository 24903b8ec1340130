using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Diff.Renames;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing.Comparing;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>Plans the way from a database to a schema, as often as there are new answers; it asks the database nothing.</summary>
/// <param name="live">The database.</param>
/// <param name="target">The schema.</param>
/// <param name="rows">The number of rows by table path, as far as it is known.</param>
internal sealed class PushPlanner(LiveDatabase live, PushTarget target, IReadOnlyDictionary<string, long> rows)
{
    private static readonly HashSet<string> s_words =
        ["column", "primary key", "unique constraint", "check constraint", "foreign key", "index", "policy", "index option", "constraint option", "table"];

    private readonly SchemaModel _to = target.Chosen;
    private readonly LiveObjects _objects = new(live, target);

    /// <summary>Plans.</summary>
    /// <param name="choices">The decisions.</param>
    /// <exception cref="DiagnosticsException">A rename does not fit.</exception>
    public PushPlan Plan(PushChoices choices)
    {
        var renames = choices.Answers.Renames.Where(rename => !IsDone(rename)).ToEquatableArray();
        var map = RenameMap.Build(live.Catalog.Model, _to, renames, []);
        var renamed = ModelRenamer.Apply(live.Catalog.Model, map);
        var allowed = choices.Answers.AllowedDrops.ToHashSet();
        var (left, kept) = (new List<LeftObject>(), choices.Kept.ToHashSet());
        while (true)
        {
            var facts = new FactComparison(live, renamed);
            var model = new LiveModel(live, _objects, target, facts, kept, allowed);
            var from = Back(model.Build(renamed), renames);
            var result = Repaired(SchemaDiffer.Diff(from, _to, renames), facts, renamed, [.. model.Options.Where(option => option.IsBroken || allowed.Contains(option.Object))]);
            var answers = choices.Answers with { Renames = renames, AllowedDrops = [.. allowed.Where(consent => AllowedDrop.Kinds.Contains(consent.Kind))], EmptyTables = Empty() };
            var step = SchemaStep.Of(result, answers, PlanMode.Plain);
            var more = new UnnamedParts(target, allowed).Find(step).ToList();
            if (more.Count == 0)
            {
                left.AddRange(model.Options.Where(option => !option.IsBroken && !allowed.Contains(option.Object) && !kept.Contains(option.Object)).Select(option => new LeftObject(option.Object, option.Text)));
                return Finish(step, from, renamed, left, [.. step.Unused, .. Unused(allowed, step)]);
            }

            left.AddRange(more);
            kept.UnionWith(more.Select(it => it.Object));
        }
    }

    private PushPlan Finish(SchemaStep step, SchemaModel from, SchemaModel renamed, List<LeftObject> left, IReadOnlyList<Diagnostic> unused)
    {
        var newTables = step.Changes.OfType<Change.CreateTable>().Select(create => create.Table.Name).ToHashSet();
        var isRenamed = renamed != live.Catalog.Model;
        var objects = isRenamed ? CarriedChange.None : _objects.Change(step.Plan, _to);
        var plan = CarriedDdl.WithPartitions(step.Plan, target.ChosenCarried);
        return new PushPlan(
            CarriedDdl.Merge(plan, objects, statement => Statement(statement, newTables), Statement), [.. step.Questions.Select(question => question with { MayBeKept = IsUnknown(question.Consent) })], left, [.. Foreign(from, renamed)],
            [.. live.Refused.Select(part => part.What + ": " + part.Reason), .. objects.ByHand.Select(sql => $"no rule applies the change of '{sql.Split('\n')[0]}': write a migration for it")])
        {
            IsFirstOfTwo = isRenamed && step.Changes.Count > 0,
            Fingerprint = live.Fingerprint, Changes = step.Result!, Unused = unused,
        };
    }

    /// <summary>Whether no migration names a table or a column, so that it may belong to another application.</summary>
    private bool IsUnknown(AllowedDrop consent) => ObjectPath.Parse(consent.Path) is { } parts && consent.Kind switch
    {
        ObjectKind.Table => target.ChosenKnown.FindTable(new QualifiedName(parts[0], parts[1])) is null,
        ObjectKind.Column => _to.FindTable(new QualifiedName(parts[0], parts[1]))?.FindColumn(parts[2]) is null
            && target.ChosenKnown.FindTable(new QualifiedName(parts[0], parts[1]))?.FindColumn(parts[2]) is null,
        _ => false,
    };

    private PushStatement Statement(PlannedStatement statement, HashSet<QualifiedName> newTables)
    {
        var read = StatementLocks.ReadTable(statement.Change) is { } table && !newTables.Contains(table) ? ObjectPath.Of(table) : null;
        return new PushStatement(statement.Sql, statement.Comment, statement.Transactional)
        {
            Place = ChangeKeys.Of(statement.Change).Select(target.Sources.Find).FirstOrDefault(place => place is not null),
            Lock = StatementLocks.Of(statement.Change, newTables),
            IsRewrite = statement.Findings.Any(finding => finding.Descriptor.Code == DiagnosticCatalogue.TableRewrite.Code),
            Rows = read is not null && rows.TryGetValue(read, out var count) ? count : null,
        };
    }

    private static PushStatement Statement(string sql) => new(sql, "database.sql: " + sql.Split('\n')[0], IsTransactional: true);

    /// <summary>The differences that the comparison of the models can't see: a part that is broken, and row level security that is off although there are policies.</summary>
    private DiffResult Repaired(DiffResult result, FactComparison facts, SchemaModel actual, IReadOnlyList<PartOption> options)
    {
        var changes = result.Changes.Select(WithOwnSequence).ToList();
        foreach (var option in options.Where(option => !changes.Exists(change => change.Kind == option.Drop.Kind && change.Path == option.Drop.Path)))
            changes.AddRange([option.Drop, option.Create]);
        foreach (var table in _to.Tables.Where(table => actual.FindTable(table.Name) is not null))
        {
            var path = ObjectPath.Of(table.Name);
            if (facts.Expected("table", path, "row level security") == "on" && !facts.IsSame("table", path, "row level security")
                && table.IsRowLevelSecurityOn && !changes.OfType<Change.EnableRowLevelSecurity>().Any(it => it.Table == table.Name))
            {
                changes.Add(new Change.EnableRowLevelSecurity(table.Name));
            }
        }

        return result with { Changes = ChangeOrder.Sort(changes) };
    }

    /// <summary>A serial column that has lost its default has its sequence still, which goes on.</summary>
    private Change WithOwnSequence(Change change)
    {
        if (change is not Change.AlterColumn it || !it.What.HasFlag(ColumnChanges.OwnSequence) || !SqlTypes.IsSerial(it.To.Type)) return change;
        var sequence = it.Table with { Name = PostgresNames.Sequence(it.Table.Name, it.To.Name) };
        var isOwned = live.Catalog.Extras.Any(extra => extra.Kind == CatalogExtra.SequenceOption && extra.Name == sequence.ToString() && extra.Definition == "owned by column " + it.To.Name);
        return !isOwned ? change : it with
        {
            To = it.To with
            {
                Type = SqlTypes.StorageType(it.To.Type),
                Default = new ColumnDefault(ColumnDefaultKind.Expression, $"nextval({SqlText.QuoteLiteral(SqlText.QuoteQualified(sequence))}::regclass)"),
            },
            What = (it.What & ~ColumnChanges.OwnSequence) | ColumnChanges.Default,
        };
    }

    /// <summary>The differ starts from the names of before.</summary>
    private SchemaModel Back(SchemaModel model, EquatableArray<Rename> renames) => renames.IsEmpty ? model
        : ModelRenamer.Apply(model, RenameMap.Build(model, live.Catalog.Model, renames.Select(rename => new Rename(rename.Kind, rename.New, rename.Old)).ToEquatableArray(), []));

    /// <summary>Whether an earlier push has renamed it already, so that a push may be repeated with the same flags.</summary>
    private bool IsDone(Rename rename) => ObjectPath.Parse(rename.Old) is { } old && ObjectPath.Parse(rename.New) is { } now && Rename.Kinds.Contains(rename.Kind)
        && !ObjectPaths.In(live.Catalog.Model, rename.Kind).Contains(old) && ObjectPaths.In(live.Catalog.Model, rename.Kind).Contains(now) && ObjectPaths.In(_to, rename.Kind).Contains(now);

    private List<string> Empty() => [.. rows.Where(pair => pair.Value == 0).Select(pair => pair.Key)];

    private IEnumerable<string> Foreign(SchemaModel from, SchemaModel renamed)
    {
        var report = CatalogComparison.Compare(live.Expected, CatalogFacts.Of(live.Catalog with { Model = renamed }, text => text), live.Refused);
        var ours = from.Tables.Select(table => "table " + ObjectPath.Of(table.Name))
            .Concat(from.Views.Select(view => "view " + ObjectPath.Of(view.Name)))
            .Concat(from.Enums.Select(type => "enum " + ObjectPath.Of(type.Name)))
            .Concat(from.Sequences.Select(sequence => "sequence " + ObjectPath.Of(sequence.Name)))
            .Concat(from.Schemas.Select(schema => "schema " + schema.Name))
            .Concat(from.Roles.Select(role => "role " + ObjectPath.Format(role.Name)))
            .Concat(live.Catalog.Extras.Where(_objects.IsRemoved).Select(extra => extra.Kind + " " + extra.Path.TrimEnd('.')))
            .ToHashSet(StringComparer.Ordinal);
        return report.Foreign.Where(name => !ours.Contains(name) && !name.StartsWith(CatalogExtra.Comment + " ", StringComparison.Ordinal))
            .Concat(report.Differences.Where(difference => difference.State == DifferenceState.Unexpected && !s_words.Contains(difference.Kind)).Select(difference => difference.Kind + " " + difference.Path).Where(name => !ours.Contains(name.TrimEnd('.'))));
    }

    private static IEnumerable<Diagnostic> Unused(HashSet<AllowedDrop> allowed, SchemaStep step) => allowed
        .Where(consent => !AllowedDrop.Kinds.Contains(consent.Kind))
        .Where(consent => !step.Changes.Any(change => change.Kind == consent.Kind && change.Path == consent.Path) && !consent.Path.EndsWith("." + LiveTable.AllPolicies, StringComparison.Ordinal))
        .Select(consent => Diagnostic.Create(DiagnosticCatalogue.UnusedConsent, null, consent, "the database has no object of that name that the schema does not have", "leave the flag out"));
}
