using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding;

/// <summary>The state that the binding of one statement shares.</summary>
internal sealed class BindingContext
{
    private readonly List<SqlProblem> _problems = [];
    private int _tables;

    public BindingContext(PostgresCatalog catalog, ISqlSchema schema)
    {
        Catalog = catalog;
        Schema = schema;
        Types = new CoreTypes(catalog);
        Coercions = new Coercions(Types);
        Common = new CommonTypes(Coercions);
        Operators = new OperatorResolver(Coercions);
        Functions = new FunctionResolver(Coercions);
    }

    public PostgresCatalog Catalog { get; }

    public ISqlSchema Schema { get; }

    public CoreTypes Types { get; }

    public Coercions Coercions { get; }

    public CommonTypes Common { get; }

    public OperatorResolver Operators { get; }

    public FunctionResolver Functions { get; }

    public BoundParameters Parameters { get; } = new();

    /// <summary>The errors and warnings.</summary>
    public IReadOnlyList<SqlProblem> Problems => _problems;

    /// <summary>Whether an error was reported: what follows it may only be an echo.</summary>
    public bool HasError { get; private set; }

    /// <summary>Reports an error, unless one was reported before.</summary>
    public void Report(string code, string sqlState, TextSpan span, string message, string help = "")
    {
        if (HasError) return;
        HasError = true;
        _problems.Add(new SqlProblem(code, sqlState, span, message, help));
    }

    /// <summary>Reports an error that a server finds when it executes the statement: what is described holds.</summary>
    public void ReportOfExecution(string code, string sqlState, TextSpan span, string message, string help)
    {
        if (!HasError) _problems.Add(new SqlProblem(code, sqlState, span, message, help) { IsOfExecution = true });
    }

    /// <summary>Reports a warning.</summary>
    public void Warn(string code, TextSpan span, string message, string help) =>
        _problems.Add(new SqlProblem(code, string.Empty, span, message, help) { IsWarning = true });

    /// <summary>An expression in place of one that has an error.</summary>
    public BoundExpression Error(TextSpan span) => new(BoundKind.Error, string.Empty, Types.Unknown, span);

    /// <summary>A new table of FROM.</summary>
    public BoundTable NewTable(IReadOnlyList<BoundColumn> columns) => new(++_tables, columns);
}
