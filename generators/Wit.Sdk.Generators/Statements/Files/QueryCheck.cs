using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Results;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Files;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The check of one statement of a file, in all its variants.</summary>
internal sealed class QueryCheck
{
    private readonly QueryText _query;
    private readonly SqlDescriber _describer;
    private readonly SchemaNames _names;
    private readonly ValueFit _fit;
    private readonly FindingList _findings = new();

    public QueryCheck(QueryText query, SqlDescriber describer, SchemaNames names)
    {
        (_query, _describer, _names) = (query, describer, names);
        Types = new SqlTypeNames(names);
        _fit = new ValueFit(Types);
    }

    private SqlTypeNames Types { get; }

    /// <summary>Runs the check.</summary>
    public CheckedQuery Run()
    {
        var block = new QueryBlock(_query.Name, _query.Command, 0, _query.Text);
        if (QueryCommands.ProblemOf(_query.Name, _query.Command) is var (message, cure)) return Refuse(message, cure);
        if (!QueryCommands.Generated.Contains(_query.Command))
            return Refuse($"No C# is generated for the command '{_query.Command}'.", _query.Command == ":copyfrom" ? "Use InsertManyAsync of the table." : $"Write ':{_query.Command.Substring(":batch".Length)}', and call the method on a batch.");

        List<DescribedVariant?> variants = [.. block.Variants().Select(variant => Describe(variant.Text))];
        var code = _findings.HasError ? null : Code(block, variants.OfType<DescribedVariant>().ToList());
        return new CheckedQuery(_findings.HasError ? null : code, _findings.All.Distinct().ToEquatableArray());
    }

    private CheckedQuery Refuse(string message, string cure)
    {
        _findings.Add(DiagnosticCatalogue.SqlAnnotation, new TextSpan(0, LineEnd()), message, cure);
        return new CheckedQuery(null, _findings.All);
    }

    private int LineEnd() => _query.Text.IndexOf('\n') is >= 0 and var end ? end : _query.Text.Length;

    private DescribedVariant? Describe(string text)
    {
        var rewritten = RewrittenText.Of(text);
        var tree = SqlParser.Parse(rewritten.Text, SqlOptions.NamedParameters);
        foreach (var error in tree.Errors) Report(DiagnosticCatalogue.SqlSyntax, rewritten, error.Span, error.Message, error.Help);
        if (tree.Errors.Length > 0) return null;
        if (tree.Statements is not [var statement])
        {
            Report(
                DiagnosticCatalogue.SqlAnnotation, rewritten, tree.Statements.Length == 0 ? default : tree.Statements[1].Span,
                $"'{_query.Name}' has {(tree.Statements.Length == 0 ? "no statement" : "several statements")}.", "Write one statement below each annotation.");
            return null;
        }

        var described = _describer.Describe(statement, allowsMixed: true);
        foreach (var problem in described.Problems) Report(DiagnosticCatalogue.OfSql(problem.Code), rewritten, problem.Span, problem.Message, problem.Help);
        return described.HasError ? null : new DescribedVariant(rewritten, statement, described);
    }

    private void Report(DiagnosticDescriptor descriptor, RewrittenText rewritten, TextSpan span, string message, string help)
    {
        var start = rewritten.SourceOf(span.Start);
        _findings.Add(descriptor, TextSpan.FromBounds(start, Math.Max(start, rewritten.SourceOf(span.End))), message, help);
    }

    private QueryCode? Code(QueryBlock block, List<DescribedVariant> variants)
    {
        var name = CSharpIdentifier.Pascal(_query.Name);
        var parameters = new QueryParameters(Types, _fit, _findings, block.Conditions).Read(variants);
        var rows = new QueryRows(_names, Types, _fit, _findings, name);
        if (parameters is null || Result(variants[0]) is not var (form, returns, runner)) return null;
        List<List<ResultColumn>> columns = [.. variants.Select(QueryRows.Columns)];
        var row = form == ResultKind.Nothing ? null : rows.Read(variants[0], columns[0]);
        if (form != ResultKind.Nothing && row is null) return null;

        // The same columns are read of each variant, so that each writes out the same stars.
        for (var i = 1; i < variants.Count && row is not null; i++)
        {
            if (rows.Read(variants[i], columns[i])?.Read != row.Read) return Differs();
        }

        var rowType = row is null ? string.Empty : row.Type + (form == ResultKind.First ? "?" : string.Empty);
        return new QueryCode(_names.Namespace, _names.QueriesClass, name)
        {
            Documentation = block.Documentation.Where(line => line.Length > 0).ToEquatableArray(),
            Parameters = parameters.All.ToEquatableArray(),
            Variants = variants.Select((variant, i) => new QueryVariant(TextOf(variant, columns[i], name, variants.Count > 1), parameters.Bind(variant))).ToEquatableArray(),
            ReturnType = row is null ? returns : string.Format(System.Globalization.CultureInfo.InvariantCulture, returns, rowType),
            Runner = runner, RowType = rowType, Read = row?.Read ?? string.Empty, RowDeclaration = row?.Declaration ?? string.Empty, State = parameters.State, StateType = parameters.StateType,
        };
    }

    private QueryCode? Differs()
    {
        _findings.Add(DiagnosticCatalogue.SqlAnnotation, new TextSpan(0, LineEnd()), $"The columns of '{_query.Name}' depend on the parameters that are set.", "Let only conditions depend on them.");
        return null;
    }

    private (ResultKind Form, string Returns, string Runner)? Result(DescribedVariant variant)
    {
        const string task = "global::System.Threading.Tasks.Task";
        var hasColumns = variant.Described.Columns.Count > 0;
        var counts = _query.Command is ":execrows" or ":execresult";
        if (_query.Command == ":exec") return (ResultKind.Nothing, task, hasColumns ? "RunAsync" : "ExecuteAsync");
        if (counts != hasColumns)
        {
            if (counts) return (ResultKind.Nothing, task + "<long>", "ExecuteAsync");
            return _query.Command switch
            {
                ":one" when QueryRows.HasOneRow(variant) => (ResultKind.Single, task + "<{0}>", "SingleAsync"),
                ":one" => (ResultKind.First, task + "<{0}>", "FirstAsync"),
                ":many" => (ResultKind.List, task + "<global::System.Collections.Generic.IReadOnlyList<{0}>>", "ListAsync"),
                _ => (ResultKind.Stream, "global::System.Collections.Generic.IAsyncEnumerable<{0}>", "StreamAsync"),
            };
        }

        _findings.Add(
            DiagnosticCatalogue.SqlAnnotation, new TextSpan(0, LineEnd()), $"'{_query.Name}' is '{_query.Command}', and its statement returns {(hasColumns ? "rows" : "no rows")}.",
            hasColumns ? "Write ':many', or remove RETURNING." : "Write ':exec', or add RETURNING.");
        return null;
    }

    private static string TextOf(DescribedVariant variant, List<ResultColumn> columns, string name, bool hasVariants)
    {
        var sql = SentText.Of(variant.Rewritten.Text, variant.Span, variant.Described, columns, "Queries." + name);

        // A line that is left out leaves nothing.
        return hasVariants ? string.Join("\n", sql.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) : sql;
    }
}
