using Wit.Sdk.Migrations;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>Pushes as the tool does, without its words.</summary>
internal static class Pushing
{
    private static readonly QualifiedName s_history = new("drizzle", "__drizzle_migrations");

    /// <summary>The schema of a file.</summary>
    public static SchemaModel Compile(string schema)
    {
        var compiled = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", schema) }, default, SchemaOptions.Default);
        Assert.False(compiled.HasErrors, string.Join('\n', compiled.Diagnostics));
        return compiled.Model;
    }

    public static PushTarget Target(SchemaModel model, SchemaModel? known = null) => new(model, known, [s_history]);

    /// <summary>Pushes; nothing is applied while a question is open or rows are in the way.</summary>
    public static async Task<PushOutcome> PushAsync(string connectionString, PushTarget target, params string[] flags)
    {
        var choices = Choices(flags);
        var push = new PushDatabase(connectionString, target, new MigrationOptions());
        var preview = await push.ReadAsync(choices);
        var plan = preview.Plan(choices);
        if (plan.Questions.Count > 0) return new PushOutcome(plan with { Statements = [] }, plan, []);
        var problems = await push.ProbeAsync(preview, plan);
        return problems.Count > 0 ? new PushOutcome(plan with { Statements = [] }, plan, problems) : await push.ApplyAsync(plan, choices, progress: null);
    }

    /// <summary>Pushes with every consent that is asked for, and returns the last outcome with the flags that it took.</summary>
    public static async Task<(PushOutcome Outcome, IReadOnlyList<string> Flags)> PushWithConsentAsync(string connectionString, PushTarget target)
    {
        var flags = new List<string>();
        var outcome = await PushAsync(connectionString, target);
        while (Asked(outcome.Remainder).Except(flags).ToList() is { Count: > 0 } more)
        {
            flags.AddRange(more);
            outcome = await PushAsync(connectionString, target, [.. flags]);
        }

        return (outcome, flags);
    }

    private static IEnumerable<string> Asked(PushPlan plan) => plan.Questions.Select(Answer).Concat(plan.Left.Select(left => "--allow-drop " + left.Object));

    private static string Answer(OpenQuestion question) => question.Finding.Change is not Change.AddColumn { Column.Type: var type }
        ? "--allow-drop " + question.Consent
        : "--fill " + question.Consent + "=" + type switch
        {
            ColumnType.Boolean => "true",
            ColumnType.Timestamp => "2026-01-01",
            ColumnType.Array => "{}",
            ColumnType.Enum => "open",
            _ => "0",
        };

    private static PushChoices Choices(string[] flags)
    {
        List<string> Values(string name) => [.. flags.Where(flag => flag.StartsWith(name + " ", StringComparison.Ordinal)).Select(flag => flag[(name.Length + 1)..])];
        return new PushChoices(Answers.Parse(Values("--rename"), Values("--allow-drop"), Values("--fill")), [.. Values("--keep").Select(AllowedDrop.Parse)]);
    }
}
