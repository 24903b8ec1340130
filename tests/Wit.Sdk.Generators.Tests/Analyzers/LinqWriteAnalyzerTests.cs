using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wit.Sdk.Generators.Analyzers;
using Wit.Sdk.Generators.Tests.Harness;
using DiagnosticCatalogue = Wit.Sdk.Schema.Diagnostics.Catalogue.DiagnosticCatalogue;

namespace Wit.Sdk.Generators.Tests.Analyzers;

/// <summary>LINQ writes that skip what a tag promises are errors, in projects that reference the generated code; reads, helpers and tables without tags are not.</summary>
public sealed class LinqWriteAnalyzerTests
{
    private static readonly Lazy<MetadataReference> s_generated = new(() =>
    {
        var run = GeneratorRun.Start(new TestFile("/app/schema/schema.ts", File.ReadAllText(Testing.RepositoryRoot.Combine("tests", "Wit.Sdk.Testing.Desk", "schema", "schema.ts"))));
        var settings = CSharpSyntaxTree.ParseText("namespace Wit.Sdk.Testing.Desk; public sealed record Settings(string Theme, int FontSize);", CompiledCode.ParseOptions);
        return MetadataReference.CreateFromImage(CompiledCode.Emit(run.Output.AddSyntaxTrees(settings)).Image);
    });

    [Theory]
    // Deletion by a time.
    [InlineData("db.Files.Linq.Where(f => f.Id == 1).DeleteAsync()", "WIT5001")]
    [InlineData("db.Files.Linq.Where(f => f.Id == 1).OrderBy(f => f.Path).Take(5).Delete()", "WIT5001")]
    [InlineData("db.Files.Linq.Delete(f => f.Id == 1)", "WIT5001")]
    [InlineData("LinqExtensions.Delete(db.Files.Linq.Where(f => f.Id == 1))", "WIT5001")]
    [InlineData("db.Files.Linq.Where(f => f.Id == 1).DeleteWithOutput()", "WIT5001")]
    [InlineData("db.Files.Linq.Truncate()", "WIT5001")]
    [InlineData("db.Files.Linq.Drop()", "WIT5001")]
    [InlineData("query.Delete()", "WIT5001")]
    [InlineData("parameter.Delete()", "WIT5001")]
    [InlineData("(from f in db.Files.Linq where f.Id > 1 select f).Delete()", "WIT5001")]
    [InlineData("connection.GetTable<File>().Delete()", "WIT5001")]
    [InlineData("connection.Delete(new File { Id = 1, Path = \"x\" })", "WIT5001")]
    [InlineData("((Func<CancellationToken, Task<int>>)query.DeleteAsync)(default)", "WIT5001")]
    [InlineData("db.Files.Linq.Merge().Using(db.Notes.Linq).On((f, n) => f.Id == n.Id).DeleteWhenMatched().Merge()", "WIT5001")]
    // Versions and stamps.
    [InlineData("db.Drafts.Linq.Where(d => d.Id == 1).Set(d => d.Body, \"x\").Update()", "WIT5002")]
    [InlineData("db.Drafts.Linq.Where(d => d.Id == 1).UpdateAsync(d => new Draft { Id = 1, Body = \"x\", Version = d.Version + 1 })", "")]
    [InlineData("db.Drafts.Linq.Where(d => d.Id == 1).Set(d => d.Body, \"x\").Set(d => d.Version, d => d.Version + 1).Update()", "")]
    [InlineData("connection.Update(new Draft { Id = 1, Body = \"x\", Version = 1 })", "WIT5002")]
    [InlineData("connection.InsertOrReplace(new Draft { Id = 1, Body = \"x\", Version = 1 })", "WIT5002")]
    [InlineData("db.Notes.Linq.Where(n => n.Id == 1).Set(n => n.Body, \"x\").UpdateAsync()", "WIT5003")]
    [InlineData("db.Notes.Linq.Where(n => n.Id == 1).Set(n => n.Body, \"x\").Set(n => n.UpdatedAt, DateTimeOffset.UtcNow).UpdateAsync()", "")]
    [InlineData("db.Notes.Linq.Merge().Using(db.Files.Linq).On((n, f) => f.Id == n.Id).UpdateWhenMatched((n, f) => new Note { Id = n.Id, Body = f.Path, UpdatedAt = Sql.CurrentTzTimestamp }).Merge()", "")]
    [InlineData("db.Tickets.Linq.Where(t => t.Id == 1).Set(t => t.Subject, \"x\").Update()", "WIT5002 WIT5003")]
    // Numbers.
    [InlineData("db.Tickets.Linq.Value(t => t.Subject, \"x\").Insert()", "WIT5004")]
    [InlineData("connection.Insert(ticket)", "WIT5004")]
    [InlineData("db.Tickets.Linq.BulkCopy(new[] { ticket })", "WIT5004")]
    [InlineData("connection.BulkCopyAsync(new[] { ticket })", "WIT5004")]
    [InlineData("db.Notes.Linq.Select(n => n).Into(db.Tickets.Linq).Value(t => t.Subject, n => n.Body).Insert()", "WIT5004")]
    // What says that it is meant.
    [InlineData("db.Files.WithDeleted().Linq.Where(f => f.RemovedAt != null).Delete()", "")]
    [InlineData("purge.Delete()", "")]
    [InlineData("connection.GetTable<File>().IgnoreFilters(typeof(File)).Delete()", "")]
    // Helpers, reads, and tables without tags.
    [InlineData("db.Files.DeleteAsync(1)", "")]
    [InlineData("db.Files.DeleteAsync(f => f.Id == 1)", "")]
    [InlineData("db.Files.PurgeAsync(1)", "")]
    [InlineData("db.Files.RestoreAsync(1)", "")]
    [InlineData("db.Notes.UpdateAsync(1, new() { Body = \"x\" })", "")]
    [InlineData("db.Tickets.InsertAsync(new() { ProjectId = 1, Subject = \"x\" })", "")]
    [InlineData("db.Files.Linq.Where(f => f.Id == 1).OrderBy(f => f.Path).ToList()", "")]
    [InlineData("db.Tickets.Linq.Select(t => t.Version).Max()", "")]
    [InlineData("db.Projects.Linq.Where(p => p.Id == 1).Delete()", "")]
    [InlineData("db.Projects.Linq.Where(p => p.Id == 1).Set(p => p.Views, p => p.Views + 1).Update()", "")]
    [InlineData("db.Projects.Linq.Value(p => p.Name, \"x\").Insert()", "")]
    [InlineData("db.Notes.Linq.Where(n => n.Id == 1).Delete()", "")]
    [InlineData("db.Files.Linq.Value(f => f.Path, \"x\").Insert()", "")]
    public async Task A_write_that_skips_a_promise_is_an_error_and_nothing_else_is(string expression, string codes)
    {
        var diagnostics = await AnalyzeAsync(expression);

        Assert.Equal(codes, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
    }

    [Fact]
    public async Task The_error_stands_at_the_method_and_names_the_helper()
    {
        var diagnostic = Assert.Single(await AnalyzeAsync("db.Files.Linq.Where(f => f.Id == 1).DeleteAsync()"));

        Assert.Equal("DeleteAsync", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
        Assert.Equal(
            "'DeleteAsync' destroys rows of 'File', which 'FilesTable' only marks as deleted ('RemovedAt'); help: call its DeleteAsync to mark them or its PurgeAsync to destroy them, or delete over WithDeleted() where that is meant",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("#pragma warning disable WIT5003\n", "")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Wit.Sdk\", \"WIT5003\")]")]
    public async Task A_write_that_is_meant_is_suppressed_in_its_place(string before, string attribute) =>
        Assert.Empty(await AnalyzeAsync("db.Notes.Linq.Where(n => n.Id == 1).Set(n => n.Body, \"x\").Update()", before, attribute));

    [Fact]
    public void The_rules_are_those_of_the_catalogue()
    {
        var catalogue = typeof(DiagnosticCatalogue).GetProperties()
            .Select(property => property.GetValue(null)).OfType<Schema.Diagnostics.DiagnosticDescriptor>()
            .Where(descriptor => descriptor.Code.StartsWith("WIT500", StringComparison.Ordinal))
            .Select(descriptor => (descriptor.Code, descriptor.Title)).Order();

        Assert.Equal(catalogue, new LinqWriteAnalyzer().SupportedDiagnostics.Select(descriptor => (descriptor.Id, descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture))).Order());
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string expression, string before = "", string attribute = "")
    {
        var code = $$"""
            {{before}}using System;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using LinqToDB;
            using LinqToDB.Async;
            using LinqToDB.Data;
            using My.App;

            public static class User
            {
                {{attribute}}
                public static object? Run(WitDb db, IQueryable<File> parameter, DataConnection connection, Ticket ticket)
                {
                    var query = db.Files.Linq.Where(f => f.Id == 1);
                    query = query.OrderBy(f => f.Path);
                    var purge = db.Files.WithDeleted().Linq.Where(f => f.RemovedAt != null);
                    _ = purge;
                    return {{expression}};
                }
            }
            """;
        var compilation = CompiledCode.Compilation(code).AddReferences(s_generated.Value);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var analyzed = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new LinqWriteAnalyzer()));
        return [.. (await analyzed.GetAnalyzerDiagnosticsAsync()).Where(diagnostic => !diagnostic.IsSuppressed)];
    }
}
