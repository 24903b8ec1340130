using System.Text;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Generators.Tests.Code;

/// <summary>Generated code names types without their namespaces, and means the right ones in every project.</summary>
public sealed class ShortNamesTests
{
    [Fact]
    public void Every_name_is_one_of_a_type()
    {
        var compilation = CompiledCode.Compilation();

        Assert.All(KnownNames.All, known => Assert.Contains(
            new[] { string.Empty, "Attribute", "`1", "`2", "`3", "`4" }, ending => !compilation.GetTypesByMetadataName(known.Path + ending).IsEmpty));
    }

    [Fact]
    public void Types_of_the_project_that_are_called_like_ours_are_left_alone() => IsClean(
        "namespace My.App { class Task; class Guid; class Page<T>; class Optional<T>; class CancellationToken; static class RowReads; namespace DateTimeOffset { class Inner; } }");

    [Fact]
    public void Types_of_outer_namespaces_and_global_usings_do_not_come_first() => IsClean(
        "global using Page = int; global using Elsewhere;\nnamespace My { class Func<T>; class Guid; class Page<T>; class System; }\nnamespace Elsewhere { class Optional<T>; class Column; class Table<T>; }");

    [Fact]
    public void A_table_that_is_called_like_a_type_of_ours_keeps_the_name() => Emitted.Compile(Models.Schema(
        [.. KnownNames.Simple.Order(StringComparer.Ordinal).Select(name => Models.Keyed(name, Models.Column(name, new ColumnType.Timestamp(WithTimeZone: true)), Models.Column("other", new ColumnType.Inet())))]));

    [Theory]
    [InlineData("global::System.Guid id;", "Guid id;")]
    [InlineData("global::System.Guid.NewGuid()", "Guid.NewGuid()")]
    [InlineData("global::System.GuidFactory id;", "global::System.GuidFactory id;")]
    [InlineData("x(\"global::System.Guid\", global::System.Guid);", "x(\"global::System.Guid\", Guid);")]
    [InlineData("x(\"\\\"global::System.Guid\");", "x(\"\\\"global::System.Guid\");")]
    [InlineData("    /// <see cref=\"global::My.App.Issue\"/> as global::My.App.Issue", "    /// <see cref=\"Issue\"/> as global::My.App.Issue")]
    [InlineData("// global::System.Guid", "// global::System.Guid")]
    [InlineData("\"\"\"\n a global::System.Guid\n\"\"\";\nglobal::System.Guid;", "\"\"\"\n a global::System.Guid\n\"\"\";\nGuid;")]
    [InlineData("/// \"\"\"\nglobal::System.Guid;", "/// \"\"\"\nGuid;")]
    [InlineData("global::My.App.Row row; global::My.App.Rows rows; global::My.App.IssueColumns.All", "Row row; global::My.App.Rows rows; IssueColumns.All")]
    [InlineData("global::System.TimeSpan Member; global::System.TimeSpan.Zero", "TimeSpan Member; global::System.TimeSpan.Zero")]
    [InlineData("global::System.DateOnly day;", "global::System.DateOnly day;")]
    public void A_name_is_shortened_where_it_is_code_and_means_the_type(string code, string expected)
    {
        var result = new StringBuilder();
        NameShortener.Shorten(new FileScope("My.App", ["DateOnly"]) { Nested = ["Rows"], Members = ["TimeSpan"] }, code.ToCharArray(), code.Length, result);

        Assert.Equal(expected, result.ToString());
    }

    private static void IsClean(string project) => CompiledCode.IsClean(GeneratorRun.Start(SchemaCase.Small("blog")).AfterEdit(project).Output);
}
