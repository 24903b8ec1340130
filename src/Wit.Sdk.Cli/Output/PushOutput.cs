using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Tooling.Pushing;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Output;

/// <summary>The plan of a push, in words and as JSON.</summary>
internal static class PushOutput
{
    /// <summary>The statements as a script.</summary>
    public static string Script(PushPlan plan) => string.Concat(plan.Statements.Select(statement => statement.Sql + ";\n"));

    /// <summary>Shows what people need to know before anything runs.</summary>
    public static async Task ShowAsync(Reporter report, PushPlan plan, CompiledSchema schema)
    {
        await report.DiagnosticsAsync(plan.Unused, schema);
        await report.InfoAsync(plan.Statements.Select(Describe));
        if (plan.IsFirstOfTwo) await report.InfoAsync(["the objects of database.sql are compared after the rename"]);
        await report.InfoAsync(plan.Foreign.Select(name => "stays, since it belongs to others: " + name));
        if (plan.Foreign.Count > 0) await report.InfoAsync("`wit pull` takes such objects into the schema and database.sql");
        foreach (var part in plan.Undecided) await report.WarningAsync("can't be compared: " + part);
        if (plan.Questions.Count > 0) await report.QuestionsAsync(plan.Questions, schema);
        foreach (var left in plan.Left)
        {
            await report.WarningAsync("stays: " + left.Text);
            await report.InfoAsync(["  decide with one of:", .. left.Flags.Select(flag => "    " + flag)]);
        }
    }

    /// <summary>One statement in a line: what it does, where it comes from and what it costs.</summary>
    public static string Describe(PushStatement statement)
    {
        List<string> costs =
        [
            .. statement.Lock is { } held ? new[] { held } : [],
            .. statement.IsRewrite ? new[] { "rewrites the table" } : [],
            .. statement.Rows is { } rows ? new[] { string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "row" : "rows")}") } : [],
            .. statement.IsTransactional ? [] : new[] { "outside of the transaction" },
        ];
        var place = statement.Place is { } location ? string.Create(CultureInfo.InvariantCulture, $"  [{location.Path}:{location.Start.Line + 1}]") : string.Empty;
        return "  " + statement.Comment + (costs.Count == 0 ? string.Empty : " (" + string.Join("; ", costs) + ")") + place;
    }

    /// <summary>Writes a plan that was not applied.</summary>
    public static void Push(this Utf8JsonWriter writer, string status, PushPlan plan, IReadOnlyList<DataProblem> problems, CompiledSchema schema)
    {
        writer.WriteString("status", status);
        writer.Statements("statements", plan);
        writer.Rest(plan, problems, schema);
    }

    /// <summary>Writes what was applied, and what is left.</summary>
    public static void Push(this Utf8JsonWriter writer, string status, PushOutcome outcome, CompiledSchema schema)
    {
        writer.WriteString("status", status);
        writer.Statements("applied", outcome.Applied);
        writer.Statements("remainder", outcome.Remainder);
        writer.Rest(outcome.Remainder, outcome.Problems, schema);
    }

    private static void Statements(this Utf8JsonWriter writer, string name, PushPlan plan) => writer.Array(name, plan.Statements, statement =>
    {
        writer.WriteString("sql", statement.Sql);
        writer.WriteString("description", statement.Comment);
        if (statement.Place is { } place)
        {
            writer.WriteString("path", place.Path);
            writer.WriteNumber("line", place.Start.Line + 1);
        }

        writer.WriteString("lock", statement.Lock);
        writer.WriteBoolean("rewritesTable", statement.IsRewrite);
        if (statement.Rows is { } rows) writer.WriteNumber("rows", rows);
        writer.WriteBoolean("inTransaction", statement.IsTransactional);
    });

    private static void Rest(this Utf8JsonWriter writer, PushPlan plan, IReadOnlyList<DataProblem> problems, CompiledSchema schema)
    {
        writer.Questions(plan.Questions, schema);
        writer.Array("left", plan.Left, left =>
        {
            writer.WriteString("object", left.Object.ToString());
            writer.WriteString("text", left.Text);
            writer.Texts("answers", left.Flags);
        });
        writer.Array("problems", problems, problem =>
        {
            writer.WriteString("message", problem.Message);
            writer.WriteNumber("count", problem.Count);
        });
        writer.Texts("foreign", plan.Foreign);
        writer.Texts("undecided", plan.Undecided);
        writer.Diagnostics([.. schema.Diagnostics, .. plan.Unused]);
    }
}
