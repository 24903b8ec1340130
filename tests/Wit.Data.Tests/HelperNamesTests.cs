using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Data.Tests.Models;
using Wit.Sdk;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests;

/// <summary>Every helper of the platform is found by its name where an operator looks: in spans, and in pg_stat_activity.</summary>
public sealed partial class HelperNamesTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>
{
    [Fact]
    public async Task Every_helper_is_found_by_its_name_in_spans_and_in_the_activity_of_the_server()
    {
        await using var observer = new NpgsqlConnection(database.ConnectionString);
        await observer.OpenAsync();
        var inSpans = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var inActivity = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Record(activity, observer, inSpans, inActivity),
        };
        ActivitySource.AddActivityListener(listener);

        await DatabaseTrial.RunAsync(
            typeof(WitDb), database.ConnectionString + ";Application Name=helpers", static method => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}"));

        var expected = Helpers().Order(StringComparer.Ordinal).ToList();
        Assert.InRange(expected.Count, 200, int.MaxValue);
        Assert.Equal([], expected.Except(inSpans.Keys, StringComparer.Ordinal));
        Assert.Equal([], expected.Except(inActivity.Keys, StringComparer.Ordinal));
    }

    /// <summary>The names of the generated helpers: <c>Issues.PageByRepoId</c>.</summary>
    private static IEnumerable<string> Helpers() => typeof(WitDb).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => GeneratedTable.RowOf(property.PropertyType) is not null)
        .SelectMany(static property => property.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(static method => method.DeclaringType!.Assembly == typeof(WitDb).Assembly && method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Where(static method => !HandWritten.Methods.Contains($"{method.DeclaringType!.Name}.{method.Name}"))
            .Select(method => $"{property.Name}.{method.Name[..^"Async".Length]}"))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Reads what the server says of the sessions at the end of each statement.</summary>
    private static void Record(System.Diagnostics.Activity activity, NpgsqlConnection observer, ConcurrentDictionary<string, bool> inSpans, ConcurrentDictionary<string, bool> inActivity)
    {
        // Tests of other classes run meanwhile, on databases of their own.
        if (activity.GetTagItem("db.operation.name") is not string name || activity.GetTagItem("db.namespace") as string != observer.Database)
            return;
        inSpans[name] = true;
        lock (observer)
        {
            using var command = new NpgsqlCommand("SELECT query FROM pg_stat_activity WHERE application_name = 'helpers' AND datname = current_database()", observer);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                foreach (Match match in Name().Matches(reader.GetString(0)))
                    inActivity[match.Groups["name"].Value] = true;
            }
        }
    }

    [GeneratedRegex(@"/\* (?<name>\w+\.\w+) \*/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
