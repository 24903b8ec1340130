using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Binding.Schemas;
using Wit.Sdk.Sql.Files;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Tooling.Queries;

/// <summary>Lists the statements of query files, with what they take and return.</summary>
public sealed class QueryLister
{
    private const string SyntaxError = "WIT6001";
    private const string WrongAnnotation = "WIT6023";
    private readonly SqlDescriber _describer;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<ListedQuery> _queries = [];
    private readonly List<QueryProblem> _problems = [];

    /// <summary>A lister over a schema.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="script">The SQL beside it, whose functions and types the statements may use.</param>
    public QueryLister(SchemaModel model, string script = "")
    {
        var schema = ModelSqlSchema.Create(model, script: script);
        _describer = new SqlDescriber(schema.Catalog, schema);
    }

    /// <summary>The statements that have no error, in order.</summary>
    public IReadOnlyList<ListedQuery> Queries => _queries;

    /// <summary>The problems, in order and each once.</summary>
    public IReadOnlyList<QueryProblem> Problems => [.. _problems.Distinct()];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path, as messages show it.</param>
    /// <param name="text">The text.</param>
    public void Add(string path, string text)
    {
        var file = new OpenFile(path, new LineMap(text));
        foreach (var block in QueryBlock.Split(text))
        {
            if (block.Name.Length > 0 && AnnotationProblem(block) is var (message, help))
            {
                Report(file, block, RewrittenText.Of(block.Text), default, WrongAnnotation, message, help, isWarning: false);
                continue;
            }

            foreach (var (set, variant) in block.Variants()) Add(file, block, set, variant);
        }
    }

    private (string Message, string Help)? AnnotationProblem(QueryBlock block) =>
        QueryCommands.ProblemOf(block.Name, block.Command) ?? (_names.Add(block.Name) ? null : ($"The name '{block.Name}' is taken.", "Give each statement a name of its own."));

    private sealed record OpenFile(string Path, LineMap Lines);

    private void Add(OpenFile file, QueryBlock block, IReadOnlyList<string> set, string text)
    {
        var rewritten = RewrittenText.Of(text);
        var tree = SqlParser.Parse(rewritten.Text, SqlOptions.NamedParameters);
        foreach (var error in tree.Errors) Report(file, block, rewritten, error.Span, SyntaxError, error.Message, error.Help, isWarning: false);
        foreach (var statement in tree.Statements)
        {
            // The error of what could not be read is reported; other statements, such as SET, take and return nothing.
            if (tree.Errors.Any(error => error.Span.Start >= statement.Span.Start && error.Span.Start <= statement.Span.End) || statement is Statement.Invalid) continue;
            Describe(file, block, set, rewritten, statement);
        }
    }

    private void Describe(OpenFile file, QueryBlock block, IReadOnlyList<string> set, RewrittenText rewritten, Statement statement)
    {
        var described = _describer.Describe(statement, allowsMixed: true);
        foreach (var problem in described.Problems) Report(file, block, rewritten, problem.Span, problem.Code, problem.Message, problem.Help, problem.IsWarning);
        if (!described.IsDescribed) return;
        if (statement is not (Statement.Select or Statement.Utility) && QueryCommands.ProblemOf(block.Name, block.Command, described.Columns.Count > 0) is var (message, help))
        {
            Report(file, block, rewritten, statement.Span, WrongAnnotation, message, help, isWarning: false);
            return;
        }

        var name = set.Count == 0 ? block.Name : $"{block.Name}({string.Join(", ", set)})";
        var line = file.Lines.Find(block.Start + rewritten.SourceOf(statement.Span.Start)).Line + 1;
        _queries.Add(new ListedQuery(name, block.Command, file.Path, line, Sent(rewritten.Text, statement.Span, described), Parameters(described, rewritten), Columns(described, rewritten)));
    }

    private void Report(OpenFile file, QueryBlock block, RewrittenText rewritten, TextSpan span, string code, string message, string help, bool isWarning)
    {
        var position = file.Lines.Find(block.Start + rewritten.SourceOf(span.Start));
        _problems.Add(new QueryProblem(file.Path, position.Line + 1, position.Column + 1, code, help.Length == 0 ? message : $"{message.TrimEnd('.')}; {char.ToLowerInvariant(help[0])}{help[1..]}", isWarning));
    }

    /// <summary>The statement with parameters by number.</summary>
    private static string Sent(string text, TextSpan span, DescribedStatement described)
    {
        var sql = text.Substring(span.Start, span.Length);
        var sent = new System.Text.StringBuilder();
        var copied = 0;
        foreach (var token in Lexer.Tokenize(sql, SqlOptions.NamedParameters).Where(token => token.Kind == TokenKind.NamedParameter))
        {
            var name = sql[token.Start..token.End].TrimStart('@').Trim('"');
            var number = described.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))?.Number;
            if (number is null) continue;
            sent.Append(sql, copied, token.Start - copied).Append('$').Append(number.Value.ToString(CultureInfo.InvariantCulture));
            copied = token.End;
        }

        // A line that was left out leaves nothing.
        return string.Join('\n', sent.Append(sql, copied, sql.Length - copied).ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));
    }

    private static List<ListedParameter> Parameters(DescribedStatement described, RewrittenText rewritten)
    {
        var listed = new List<ListedParameter>();
        foreach (var parameter in described.Parameters)
        {
            var name = parameter.Name.Length > 0 ? parameter.Name : FormattableString.Invariant($"p{parameter.Number}");
            var unique = name;
            for (var i = 2; listed.Exists(other => other.Name == unique); i++) unique = FormattableString.Invariant($"{name}_{i}");
            var isNullable = parameter.IsNullable || rewritten.Nullable.Contains(name);
            listed.Add(new ListedParameter(unique, parameter.TypeName, isNullable, ClrNames.Of(parameter.Type, isNullable)));
        }

        return listed;
    }

    private static List<ListedColumn> Columns(DescribedStatement described, RewrittenText rewritten)
    {
        var listed = new List<ListedColumn>();
        foreach (var group in described.Columns.Select((column, i) => (column, i)).GroupBy(item => rewritten.Embedded.ContainsKey(item.column.Star) ? item.column.Star : -1 - item.i))
        {
            List<ListedColumn> columns = [.. group.Select(item => new ListedColumn(item.column.Name, item.column.TypeName, item.column.IsNullable, ClrNames.Of(item.column.Type, item.column.IsNullable)))];
            if (group.Key < 0)
            {
                listed.AddRange(columns);
                continue;
            }

            // A table that an outer join fills with NULL has no column that is never NULL.
            var (name, isNullable) = (rewritten.Embedded[group.Key], columns.TrueForAll(column => column.IsNullable));
            listed.Add(new ListedColumn(name, "record", isNullable, "record" + (isNullable ? "?" : string.Empty)) { Columns = columns });
        }

        return listed;
    }
}
