using System.Text;
using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Statements;

/// <summary>What is reported of methods with a statement, and where: inside of the text, whatever kind of literal that is.</summary>
public sealed class SqlFindingTests
{
    private const string Token = "CancellationToken cancellationToken = default";

    /// <summary>The codes of the tool, of SQL files (<see cref="QueryFileTests"/>) and of projections.</summary>
    private static readonly string[] s_ofOthers = ["WIT6023", "WIT6030", "WIT6090"];

    private static readonly string[] s_methods =
    [
        Method("Task<long>", "SELECT count(*) FORM tickets"),
        Method("Task<long>", "SELECT count(*) FROM tikets"),
        Method("Task<string?>", "SELECT t.titel FROM tickets t"),
        Method("Task<string?>", "SELECT id FROM tickets JOIN customers ON true"),
        Method("Task<int?>", "SELECT lenght(title) FROM tickets"),
        Method("Task<int?>", "SELECT 1 FROM generate_series('1', '2')"),
        Method("Task<Guid?>", "SELECT id FROM tickets WHERE id = 1"),
        Method("Task<string?>", "SELECT CASE WHEN title THEN 'a' END FROM tickets"),
        Method("Task<string?>", "SELECT title::txt FROM tickets"),
        Method("Task<long?>", "SELECT count(*) FROM tickets WHERE count(*) > 1"),
        Method("Task<(string, long)>", "SELECT title, count(*) FROM tickets"),
        Method("Task", "INSERT INTO tickets (title) VALUES ('a')"),
        Method("Task", "INSERT INTO agents (name, skills) VALUES ('a')"),
        Method("Task<int>", "SELECT 1 FROM tickets, tickets"),
        Method("Task", "UPDATE tickets SET state = 'opened' WHERE true"),
        Method("Task", "UPDATE tickets SET title = ''"),

        // Parameters.
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE id = @id"),
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE title = @titel", "string title, "),
        Method("Task<long>", "SELECT count(*) FROM tickets", "Guid id, "),
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE id = $2", "Guid id, "),
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE id = @id", "string id, "),
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE state = @state", "string state, "),
        Method("Task<long>", "SELECT count(*) FROM tickets WHERE state = ANY (@states)", "TicketState states, "),
        Method("Task<long>", "SELECT count(*) FROM agents WHERE id = @id", "long id, "),
        Method("Task<string?>", "SELECT @value FROM tickets WHERE @value IS NULL", "string value, "),

        // Results.
        Method("Task<string>", "SELECT count(*) FROM tickets"),
        Method("Task<int>", "SELECT count(*) FROM tickets"),
        Method("Task<IReadOnlyList<string>>", "SELECT name FROM customers"),
        Method("Task<IReadOnlyList<DateTimeOffset>>", "SELECT max(created_at) FROM tickets"),
        Method("Task<IReadOnlyList<string>>", "SELECT id, title FROM tickets"),
        Method("Task<(Guid, string, string)>", "SELECT id, title FROM tickets"),
        Method("Task<Ticket?>", "SELECT id, title FROM tickets"),
        Method("Task<IReadOnlyList<Agent>>", "SELECT a.* FROM tickets t LEFT JOIN agents a ON a.id = t.agent_id"),
        Method("Task<Card?>", "SELECT id, title FROM tickets"),
        Method("Task<Card?>", "SELECT id, title, state AS status FROM tickets"),
        Method("Task<Card?>", "SELECT id, title, state, agent_id FROM tickets"),
        Method("Task<Card?>", "SELECT id::text, title, state FROM tickets"),
        Method("Task<Nested?>", "SELECT t.* FROM tickets t"),
        Method("Task<Nested?>", "SELECT t.*, a.* FROM tickets t LEFT JOIN agents a ON a.id = t.agent_id"),
        Method("Task<string?>", "SELECT t FROM tickets t"),

        // Forms.
        Method("Task<string?>", "UPDATE tickets SET title = '' WHERE false"),
        Method("Task<Ticket?>", "SELECT 1; SELECT 2"),
        Method("Task<Ticket?>", ""),
        Method("Task<List<Ticket>>", "SELECT * FROM tickets").Replace("Task<List<Ticket>>", "ValueTask<long>", StringComparison.Ordinal),
        $"[Sql(\"SELECT 1\")] public Task<int> Broken({Token}) => null!;",
        $"[Sql(\"SELECT 1\")] public partial Task<int> Broken({Token}) => null!;",
        $"[Sql(\"SELECT 1\")] public static partial Task<int> Broken({Token});",
        $"[Sql(\"SELECT 1\")] public partial Task<int> Broken<T>({Token});",
        $"[Sql(\"SELECT 1\")] public partial Task<int> Broken(ref int x, {Token});",
        "[Sql(\"SELECT 1\")] public partial Task<int> Broken();",

        // Literals.
        $"[Sql(\"SELECT \\\"titel\\\" FROM tickets\")] public partial Task<string?> Broken({Token});",
        $"[Sql(\"SELECT\\n\\ttitel FROM \\u0074ickets\")] public partial Task<string?> Broken({Token});",
        $"[Sql(@\"SELECT \"\"titel\"\"\n    FROM tickets\")] public partial Task<string?> Broken({Token});",
        $"[Sql(\"\"\"\n    SELECT title\n      , titel\n    FROM tickets\n    \"\"\")] public partial Task<string?> Broken({Token});",
        $"[Sql(\"SELECT \" + \"titel\" + \" FROM tickets\")] public partial Task<string?> Broken({Token});",
        $"private const string Column = \"titel\"; [Sql($\"SELECT {{Column}} FROM tickets\")] public partial Task<string?> Broken({Token});",
        $"private const string Table = \"tickets\"; [Sql($\"\"\"\n    SELECT\n        titel\n    FROM {{Table}}\n    \"\"\")] public partial Task<string?> Broken({Token});",
        $"[Sql($\"SELECT {{nameof(Table)}}.titel FROM tickets {{nameof(Table)}}\")] public partial Task<string?> Broken({Token}); private const string Table = \"\";",
    ];

    [Fact]
    public void Each_mistake_is_reported_at_its_place()
    {
        var text = new StringBuilder();
        foreach (var method in s_methods) text.Append(method).Append('\n').Append(Report(method)).Append('\n');

        Snapshot.Match(text.ToString(), "Findings");
    }

    [Fact]
    public void Each_code_of_sql_is_reached()
    {
        var reached = s_methods.SelectMany(method => Run(method).Result.Diagnostics).Select(diagnostic => diagnostic.Id).Where(code => code.StartsWith("WIT6", StringComparison.Ordinal));
        var known = typeof(DiagnosticCatalogue).GetProperties().Select(property => (Schema.Diagnostics.DiagnosticDescriptor)property.GetValue(null)!).Select(descriptor => descriptor.Code)
            .Where(code => code.StartsWith("WIT6", StringComparison.Ordinal)).Except(s_ofOthers);

        Assert.Equal(known.Order(StringComparer.Ordinal), reached.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_class_without_a_session_is_reported()
    {
        Assert.Contains("which has no session", Report(Method("Task<int>", "SELECT 1"), "partial class Other"), StringComparison.Ordinal);
        Assert.Contains("is in a type that is not partial", Report(Method("Task<int>", "SELECT 1"), "class Other"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Report(Method("Task<int>", "SELECT 1"), "partial class Other(Wit.Sdk.Statements.DatabaseSession session)", "private Wit.Sdk.Statements.DatabaseSession Session => session;"));
    }

    [Fact]
    public void A_text_that_is_no_constant_is_reported() =>
        Assert.Contains("has a statement that is not a constant", Report($"[Sql(Text)] public partial Task<int> Broken({Token}); private static readonly string Text = \"SELECT 1\";"), StringComparison.Ordinal);

    [Fact]
    public void A_pragma_turns_a_warning_off()
    {
        var method = Method("Task", "UPDATE tickets SET title = ''");
        Assert.Contains("WIT6016", Report(method), StringComparison.Ordinal);

        var run = Run("\n#pragma warning disable WIT6016\n" + method + "\n#pragma warning restore WIT6016\n");
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == "WIT6016" && !diagnostic.IsSuppressed);
    }

    private static string Method(string result, string sql, string parameters = "") => $"[Sql(\"{sql}\")] public partial {result} Broken({parameters}{Token});";

    private static string Report(string method, string container = "partial class WitDb", string more = "")
    {
        var text = new StringBuilder();
        foreach (var diagnostic in Run(method, container, more).Result.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("WIT6", StringComparison.Ordinal)))
        {
            var place = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
            text.Append("  ").Append(diagnostic.Id).Append(" [").Append(place.Replace("\n", "\\n", StringComparison.Ordinal)).Append("] ").Append(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }

    private static GeneratorRun Run(string method, string container = "partial class WitDb", string more = "") => GeneratorRun.StartWithCode(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Wit.Sdk;
        namespace My.App;
        public record Card(Guid Id, string Title, TicketState State);
        public record Nested(Ticket Ticket, Agent Agent);
        public {{container}}
        {
            {{more}}
            {{method}}
        }
        """,
        SchemaCase.Desk());
}
