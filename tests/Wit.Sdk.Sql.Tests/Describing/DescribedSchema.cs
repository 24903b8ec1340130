using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Binding.Schemas;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Describing;

/// <summary>
/// A schema of the corpus, as the engine reads it and as the server has it. <c>platform</c> is the platform's. <c>desk</c> is a help desk with a shop, <c>odd</c> has names in quotes and types that are rarely
/// used. What no schema file declares stands in <c>*.database.sql</c>.
/// </summary>
internal sealed class DescribedSchema
{
    private readonly SqlDescriber _describer;

    private DescribedSchema(SqlDescriber describer, string ddl) => (_describer, Ddl) = (describer, ddl);

    /// <summary>The statements that create it: for <c>odd</c> those that the schema file was pulled from, for others what drizzle-kit makes of it.</summary>
    public string Ddl { get; }

    public static DescribedSchema Read(string name, int version)
    {
        var isPlatform = name == "platform";
        var source = isPlatform ? File.ReadAllText(RepositoryRoot.Combine("schema/schema.ts")) : CaseFiles.Read("Schemas", name + ".ts");
        var script = isPlatform ? string.Empty : CaseFiles.Read("Schemas", name + ".database.sql");
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", source) }.ToEquatableArray(), default, new SchemaOptions(NameCasing.AsWritten));
        Assert.False(result.HasErrors, string.Join("\n", result.Diagnostics));
        var schema = ModelSqlSchema.Create(result.Model, version, script);
        var ddl = name switch
        {
            "platform" => File.ReadAllText(RepositoryRoot.Combine("tests/oracle/cases/overview/schema.drizzle.sql")),
            "odd" => CaseFiles.Read("Schemas", "odd.sql"),
            _ => script + ";\n" + CaseFiles.Read("Schemas", name + ".drizzle.sql"),
        };
        return new DescribedSchema(new SqlDescriber(schema.Catalog, schema), ddl);
    }

    /// <summary>The statements of a text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var tree = SqlParser.Parse(text, SqlOptions.Plain);
        return [.. tree.Statements.Select(statement => text.Substring(statement.Span.Start, statement.Span.Length))];
    }

    /// <summary>The parameters and columns of a statement; null for one with an error.</summary>
    public DescribedStatement? TryDescribe(string sql)
    {
        var tree = SqlParser.Parse(sql, SqlOptions.Plain);
        return tree.Errors.Length == 0 && _describer.Describe(tree.Statements[0]) is { IsDescribed: true } described ? described : null;
    }

    /// <summary>Describes a statement as the server's answer is written.</summary>
    public string Describe(string sql)
    {
        var tree = SqlParser.Parse(sql, SqlOptions.Plain);
        if (tree.Errors.Length > 0) return "42601 " + tree.Errors[0].Message;
        var described = _describer.Describe(tree.Statements[0]);
        var error = described.Problems.FirstOrDefault(problem => problem is { IsWarning: false, IsOfExecution: false });
        if (error is not null) return $"{error.SqlState} {error.Message} {error.Help}";
        return $"({string.Join(", ", described.Parameters.Select(parameter => parameter.TypeName))}) -> {string.Join(", ", described.Columns.Select(column => $"{column.Name} {column.TypeName}"))}";
    }
}
