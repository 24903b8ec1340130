using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>The way from one schema to another, and what has to be answered before it may be gone.</summary>
/// <param name="Changes">The changes, in the order in which they run.</param>
/// <param name="Plan">The statements.</param>
/// <param name="Questions">The losses that need consent, and the reasons why the migration may stop.</param>
public sealed record SchemaStep(IReadOnlyList<Change> Changes, MigrationPlan Plan, IReadOnlyList<OpenQuestion> Questions)
{
    /// <summary>The costs of the statements, without those covered by a question or a consent.</summary>
    public IEnumerable<Finding> Costs => Plan.Findings.Where(finding => finding.Consent is null);

    /// <summary>The schema that the statements make.</summary>
    public SchemaModel Target { get; private init; } = SchemaModel.Empty;

    /// <summary>The consents that nothing asked for, as warnings.</summary>
    public IReadOnlyList<Diagnostic> Unused { get; init; } = [];

    /// <summary>Compares two schemas.</summary>
    /// <param name="from">The schema before.</param>
    /// <param name="to">The schema after.</param>
    /// <param name="answers">The renames and the consents that were given.</param>
    /// <param name="mode">How much the statements may make others wait.</param>
    /// <exception cref="DiagnosticsException">A rename does not fit the schemas.</exception>
    public static SchemaStep Between(SchemaModel from, SchemaModel to, Answers answers, PlanMode mode = PlanMode.Online)
    {
        return Of(SchemaDiffer.Diff(from, to, answers.Renames.ToEquatableArray()), answers, mode);
    }

    /// <summary>The way that a comparison found.</summary>
    /// <exception cref="DiagnosticsException">A rename does not fit the schemas.</exception>
    internal static SchemaStep Of(DiffResult result, Answers answers, PlanMode mode)
    {
        if (!result.Diagnostics.IsEmpty) throw new DiagnosticsException(result.Diagnostics.ToList(), isUsage: true);
        result = result with { Changes = result.Changes.Select(change => Fill(change, answers.Fills)).ToEquatableArray() };
        var plan = MigrationPlanner.Plan(result, mode);
        var used = new HashSet<AllowedDrop>();
        var questions = plan.Findings.Select(finding => Question(finding, result, answers, used)).OfType<OpenQuestion>().ToList();
        return new SchemaStep([.. result.Changes], plan, [.. questions.Select(question => question with { AlsoRenames = Answering(question, questions) })])
        {
            Target = result.Target,
            Unused = [.. UnusedConsents.Find(answers.AllowedDrops, used, questions), .. UnusedFills.Find(answers, result.Changes)],
            Result = result,
        };
    }

    /// <summary>The sources of the statements, with the values for existing rows.</summary>
    internal DiffResult? Result { get; private init; }

    private static OpenQuestion? Question(Finding finding, DiffResult result, Answers answers, HashSet<AllowedDrop> used)
    {
        if (finding.Consent is not { } consent) return null;
        if (finding.Change is Change.AddColumn add)
            return answers.EmptyTables.Contains(ObjectPath.Of(add.Table)) ? null : new OpenQuestion(finding, new AllowedDrop(consent.Kind, consent.Path), []);
        var old = OldPath(consent, result.Renames);
        // What is in a renamed table or type may be named as it was or as it is.
        var given = answers.AllowedDrops.Where(allowed => allowed.Kind == consent.Kind && (allowed.Path == old || allowed.Path == consent.Path)).ToList();
        used.UnionWith(given);
        if (given.Count > 0) return null;
        var added = result.Questions.FirstOrDefault(question => question.Kind == consent.Kind && question.Removed.Contains(old))?.Added ?? [];
        return new OpenQuestion(finding, new AllowedDrop(consent.Kind, old), [.. added.Select(path => new Rename(consent.Kind, old, path))]);
    }

    /// <summary>Fills existing rows with the value that was asked for; a column with a default of its own needs none.</summary>
    private static Change Fill(Change change, IReadOnlyList<ColumnFill> fills) =>
        change is Change.AddColumn { Column: { Default: null or { Kind: ColumnDefaultKind.Null }, GeneratedExpression: null, Identity: null } } add
            && !SqlTypes.IsSerial(add.Column.Type) && fills.FirstOrDefault(fill => fill.Path == add.Path) is { } found
            ? add with { Fill = found.Sql }
            : change;

    private static List<Rename> Answering(OpenQuestion question, List<OpenQuestion> all) => question.Finding.Change is not Change.AddColumn ? []
        : [.. all.SelectMany(other => other.Renames).Where(rename => rename.Kind == question.Consent.Kind && rename.New == question.Consent.Path)];

    /// <summary>The path in the schema before; changes speak of what is renamed, be it only to make way before it goes, by the new names.</summary>
    private static string OldPath(Consent consent, EquatableArray<Rename> renames)
    {
        string? Before(ObjectKind kind, string path) => renames.FirstOrDefault(rename => rename.Kind == kind && rename.New == path)?.Old;

        if (Before(consent.Kind, consent.Path) is { } itself) return itself;
        var parts = ObjectPath.Parse(consent.Path)!.Value.ToArray();
        if (parts.Length > 2 && Before(consent.Kind == ObjectKind.Label ? ObjectKind.Enum : ObjectKind.Table, ObjectPath.Format(parts[..2])) is { } owner)
            parts = [.. ObjectPath.Parse(owner)!.Value, parts[2]];
        else if (parts.Length > 1 && Before(ObjectKind.Schema, ObjectPath.Format(parts[0])) is { } schema)
            parts[0] = ObjectPath.Parse(schema)!.Value[0];
        return ObjectPath.Format(parts);
    }
}
