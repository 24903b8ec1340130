using System.Reflection;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>A value that holds a syntax tree or compares by reference would undo the caching, or keep a compilation alive.</summary>
public sealed class ValuesOfThePipelineTests
{
    [Fact]
    public void No_type_of_Roslyn_is_reachable_from_what_a_step_hands_on() =>
        Assert.DoesNotContain(Reachable(), type => type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void Every_type_that_a_step_hands_on_compares_by_value() =>
        Assert.Empty(Reachable().Where(type => !ComparesByValue(type)).Select(type => type.FullName));

    [Fact]
    public void The_walk_reaches_what_it_should()
    {
        var names = Reachable().Select(type => type.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "GeneratorOptions", "SchemaModel", "Table", "ForeignKey", "TableInput", "EnumCode", "DatabaseCode", "Diagnostic", "SourceLocation", "Drift", "SeverityRule", "SqlMethodInput", "TypeReference", "CheckedStatement", "StatementCode", "ProjectionInput", "CheckedProjection", "ProjectionCode", "LocatedFinding", "QueryText", "QueryCode", "QueryVariant" }, names);
    }

    private static bool ComparesByValue(Type type) =>
        type.IsEnum || type.IsPrimitive || type.IsAbstract || typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    /// <summary>The types of the values of every step of a run, and of all that they hold.</summary>
    private static HashSet<Type> Reachable()
    {
        var run = GeneratorRun.StartWithCode(
            """
            using System.Threading;
            using System.Threading.Tasks;
            namespace My.App;
            public record Card(string Title);
            [Wit.Sdk.Projection<Post>] public partial record PostLine(string Title, int Missing);
            partial class PostsTable { [Wit.Sdk.Sql("UPDATE posts SET title = @title")] public partial Task<int> RenameAllAsync(string title, CancellationToken cancellationToken); }
            """,
            new TestFile("/app/schema/schema.ts", SchemaCase.Small("blog").GetText().ToString()) { EditorConfig = new Dictionary<string, string> { ["wit_diagnostic.WIT4001.severity"] = "none" } },
            new TestFile("/app/queries/posts.sql", "-- name: A :one\nSELECT titel FROM posts;\n-- name: B :many\nSELECT id FROM posts WHERE title = @title;", "Query"),
            new TestFile("/app/schema/drizzle.config.ts", "not read"),
            new TestFile("/app/schema/migrations/meta/_journal.json", """{"version":"7","dialect":"postgresql","entries":[]}""", "Migration"));
        var steps = typeof(StepNames).GetFields().Select(field => run.Result.TrackedSteps[(string)field.GetRawConstantValue()!]);
        var reached = new HashSet<Type>();
        foreach (var value in steps.SelectMany(step => step).SelectMany(step => step.Outputs).Select(output => output.Value).OfType<object>())
            Walk(value.GetType(), reached);
        return reached;
    }

    private static void Walk(Type type, HashSet<Type> reached)
    {
        if (type.IsArray)
        {
            Walk(type.GetElementType()!, reached);
            return;
        }

        // A map of places equals itself alone: what it holds is never compared.
        if (!reached.Add(type) || type.IsPrimitive || type == typeof(string) || type == typeof(SourceMap))
            return;
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType, reached);
        foreach (var derived in type.IsAbstract ? type.Assembly.GetTypes().Where(candidate => candidate.BaseType == type) : [])
            Walk(derived, reached);
    }
}
