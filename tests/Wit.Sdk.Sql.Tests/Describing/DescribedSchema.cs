using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Binding.Schemas;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Describing;

/// <summary>A schema of the corpus, as the engine reads it and as drizzle-kit makes it.</summary>
internal sealed class DescribedSchema
{
    private static readonly Dictionary<string, string> s_sources = new(StringComparer.Ordinal)
    {
        ["platform"] = "overview/schema", ["saas"] = "strangers/multi-tenant-saas",
    };

    private readonly SqlDescriber _describer;

    private DescribedSchema(SqlDescriber describer, string ddl) => (_describer, Ddl) = (describer, ddl);

    /// <summary>The statements that create it.</summary>
    public string Ddl { get; }

    public static DescribedSchema Read(string name, int version)
    {
        var source = s_sources[name];
        var path = name == "platform" ? RepositoryRoot.Combine("schema/schema.ts") : RepositoryRoot.Combine($"tests/oracle/cases/{source}.ts");
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", File.ReadAllText(path)) }.ToEquatableArray(), default, new SchemaOptions(NameCasing.AsWritten));
        var schema = ModelSqlSchema.Create(result.Model, version);
        return new DescribedSchema(new SqlDescriber(schema.Catalog, schema), File.ReadAllText(RepositoryRoot.Combine($"tests/oracle/cases/{source}.drizzle.sql")));
    }

    /// <summary>The statements of a text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var tree = SqlParser.Parse(text, SqlOptions.Plain);
        return [.. tree.Statements.Select(statement => text.Substring(statement.Span.Start, statement.Span.Length))];
    }

    /// <summary>Describes a statement as the server's answer is written.</summary>
    public string Describe(string sql)
    {
        var tree = SqlParser.Parse(sql, SqlOptions.Plain);
        if (tree.Errors.Length > 0) return "42601 " + tree.Errors[0].Message;
        var described = _describer.Describe(tree.Statements[0]);
        var error = described.Problems.FirstOrDefault(problem => !problem.IsWarning);
        if (error is not null) return $"{error.SqlState} {error.Message} {error.Help}";
        return $"({string.Join(", ", described.Parameters.Select(parameter => parameter.TypeName))}) -> {string.Join(", ", described.Columns.Select(column => $"{column.Name} {column.TypeName}"))}";
    }
}
