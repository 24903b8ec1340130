using Wit.Sdk.Generators.Statements.Emit;
using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Generators.Statements.Results;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using SqlStatement = Wit.Sdk.Sql.Syntax.Statements.Statement;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>The check of one method.</summary>
internal sealed class MethodCheck
{
    private readonly SqlMethod _method;
    private readonly SqlDescriber _describer;
    private readonly SchemaNames _names;
    private readonly ValueFit _fit;
    private readonly FindingList _findings = new();

    public MethodCheck(SqlMethod method, SqlDescriber describer, SchemaNames names)
    {
        (_describer, _names) = (describer, names);
        _method = method with
        {
            ReturnType = names.Resolve(method.ReturnType),
            Parameters = method.Parameters.Select(parameter => parameter with { Type = names.Resolve(parameter.Type) }).ToEquatableArray(),
        };
        _fit = new ValueFit(new SqlTypeNames(names));
    }

    /// <summary>Runs the check.</summary>
    public CheckedStatement Run()
    {
        var session = _method.HasSession ? "Session" : _names.SessionOf(_method.Namespace, _method.Container, _method.UnknownBase);
        if (!MethodFaults.Check(_method, session, _findings)) return new CheckedStatement(Stub(), _findings.All);
        var form = ResultForm.Of(_method.ReturnType);
        if (form is null)
        {
            _findings.Add(
                DiagnosticCatalogue.SqlResultForm, FindingPlace.ReturnType, default, $"'{_method.ReturnType.Short}' is not a result of a statement.",
                "Return Task<T?>, Task<T>, Task<IReadOnlyList<T>>, IAsyncEnumerable<T> or Task.");
            return new CheckedStatement(Stub(), _findings.All);
        }

        var code = Parse() is { } statement ? Describe(statement, form, session!) : null;
        return new CheckedStatement(code is null || _findings.HasError ? Stub() : code, _findings.All);
    }

    /// <summary>A body that is never run: the build fails by the findings, and need not say that the method has none.</summary>
    private StatementCode? Stub()
    {
        var canStand = _method.Fault is not (MethodFault.NotPartial or MethodFault.TypeNotPartial or MethodFault.HasBody or MethodFault.IsGeneric or MethodFault.HasReference);
        return canStand && _method.ReturnType.IsKnown && _method.Parameters.All(parameter => parameter.Type.IsKnown) ? new StatementCode(_method) : null;
    }

    private SqlStatement? Parse()
    {
        var tree = SqlParser.Parse(_method.Sql, SqlOptions.NamedParameters);
        foreach (var error in tree.Errors) _findings.Add(DiagnosticCatalogue.SqlSyntax, error.Span, error.Message, error.Help);
        if (_findings.HasError) return null;
        if (tree.Statements.Length == 1) return tree.Statements[0];
        _findings.Add(
            DiagnosticCatalogue.SqlResultForm, tree.Statements.Length == 0 ? default : tree.Statements[1].Span,
            tree.Statements.Length == 0 ? "The text has no statement." : "The text has several statements.",
            tree.Statements.Length == 0 ? "Write one." : "Make a method of each; BatchAsync sends several in one round trip.");
        return null;
    }

    private StatementCode? Describe(SqlStatement statement, ResultForm form, string session)
    {
        var described = _describer.Describe(statement);
        foreach (var problem in described.Problems) _findings.Add(DiagnosticCatalogue.OfSql(problem.Code), problem.Span, problem.Message, problem.Help);
        if (described.HasError) return null;
        var binding = new ParameterBinder(_method, _fit, _findings).Bind(described);
        List<ResultColumn> columns = [.. described.Columns.Select((column, i) => new ResultColumn(i, column))];
        if (binding is not var (state, stateType, bind) || Result(statement, form, columns) is not var (runner, rowType, read)) return null;
        var name = _method.Name.EndsWith("Async", StringComparison.Ordinal) && _method.Name.Length > 5 ? _method.Name.Substring(0, _method.Name.Length - 5) : _method.Name;
        return new StatementCode(_method)
        {
            Sql = SentText.Of(_method.Sql, statement.Span, described, columns, _names.CommentOf(_method.Namespace, _method.Container) + "." + name),
            Runner = runner, RowType = rowType, Read = read, State = state, StateType = stateType, Bind = bind, Session = session,
        };
    }

    private (string Runner, string RowType, string Read)? Result(SqlStatement statement, ResultForm form, List<ResultColumn> columns)
    {
        if (form.Kind == ResultKind.Nothing) return (columns.Count == 0 ? "ExecuteAsync" : "RunAsync", string.Empty, string.Empty);
        if (columns.Count == 0)
        {
            var isCount = form is { Kind: ResultKind.Single, Row.Text: "long" or "int" } && statement is SqlStatement.Insert or SqlStatement.Update or SqlStatement.Delete or SqlStatement.Merge;
            if (isCount) return (form.Row!.Text == "int" ? "ExecuteCountAsync" : "ExecuteAsync", string.Empty, string.Empty);
            _findings.Add(
                DiagnosticCatalogue.SqlResultForm, FindingPlace.ReturnType, default, $"The statement returns no rows, and the method '{_method.ReturnType.Short}'.",
                "Add RETURNING, or return Task, or Task<long> for the number of rows written.");
            return null;
        }

        // The one row or null: a row that exists is whole.
        var isRow = form.Kind == ResultKind.First && _names.RowOf(form.Row!) is not null;
        var read = new ResultMapper(_names, _fit, _findings, _method.Sql).Map(isRow ? form.Row! with { IsNullable = false } : form.Row!, columns);
        return read is null ? null : (form.Runner, form.Row!.Text, read);
    }
}
