using System.ComponentModel;
using Wit.Sdk.Definitions;
using Wit.Sdk.Includes.Plans;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>
/// The rows of a table that agree in some columns, known at build time: what Find, Exists, Count, List, Page and Stream by the same columns share. Generated code keeps one
/// object of each; its statements are composed once, when they are first run.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TKey">The values that the rows agree in.</typeparam>
/// <param name="table">The table.</param>
/// <param name="arity">The number of parameters that <paramref name="bind"/> adds.</param>
/// <param name="where">The condition in SQL, with <c>$1</c> and so on; empty for all rows. Deleted rows are excluded automatically.</param>
/// <param name="bind">Adds the parameters.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowQuery<TRow, TKey>(TableDefinition table, int arity, string where, Action<StatementParameters, TKey> bind)
    where TRow : class, IRow<TRow>
{
    /// <summary>The order in which the index has the rows, in SQL, column by column: <c>"created_at" DESC NULLS LAST</c>. Empty where nothing orders them.</summary>
    public IReadOnlyList<string> OrderBy { get; init; } = [];

    /// <summary>The tie-breaker of rows that are equal in <see cref="OrderBy"/>, for pages only. Sorting a list by it would cost more than reading it.</summary>
    public IReadOnlyList<string> Ties { get; init; } = [];

    /// <summary>How pages follow each other; null where the rows have no order in which a place can be held.</summary>
    public PageOrder<TRow, TKey>? Pages { get; init; }

    /// <summary>The suffix of the names of the helpers: <c>ByRepoId</c>. Empty for all rows.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The same over all rows, deleted ones too.</summary>
    public RowQuery<TRow, TKey> WithDeleted => field ??= new(Table, Arity, where, Bind) { OrderBy = OrderBy, Ties = Ties, Pages = Pages, By = By, HasDeleted = true };

    internal TableDefinition Table { get; } = table;

    /// <summary>The parameters of the condition.</summary>
    internal int Arity { get; } = arity;

    internal Action<StatementParameters, TKey> Bind { get; } = bind;

    internal string FindSql => field ??= Named($"SELECT {Table.SelectList}{From}", "Find");

    internal string FindManySql => field ??= Named($"SELECT {Table.SelectList}{From}", "FindMany");

    internal string ExistsSql => field ??= Named($"SELECT EXISTS (SELECT 1{From})", "Exists");

    internal string CountSql => field ??= Named($"SELECT count(*){From}", "Count");

    /// <summary>All rows, in their order. A limit that is NULL would have the server plan for the first few of them.</summary>
    internal string AllSql => field ??= Named($"SELECT {Table.SelectList}{AllSource}", "List");

    /// <summary>The same, to be read one by one.</summary>
    internal string StreamSql => field ??= Named($"SELECT {Table.SelectList}{AllSource}", "Stream");

    /// <summary>Takes a limit after the parameters of the condition.</summary>
    internal string ListSql => field ??= Named($"SELECT {Table.SelectList}{ListSource}", "List");

    /// <summary>The same, as the first page.</summary>
    internal string FirstPageSql => field ??= Named($"SELECT {Table.SelectList}{FirstPageSource}", "Page");

    /// <summary>The rows after a place, which is bound after the limit.</summary>
    internal string PageSql => field ??= Named($"SELECT {Table.SelectList}{PageSource}", "Page");

    /// <summary>The scope of a page token, the same in every version of the schema that has these rows in this order.</summary>
    internal string Identity => field ??= $"{Table.SqlName}|{where}|{string.Join(", ", OrderBy.Concat(Ties))}{(HasDeleted ? "|with deleted" : string.Empty)}";

    /// <summary>The selection of the rows, from its FROM on.</summary>
    internal string Source(RowRead read) => read switch
    {
        RowRead.Find or RowRead.FindMany => From,
        RowRead.All => AllSource,
        RowRead.List => ListSource,
        RowRead.FirstPage => FirstPageSource,
        _ => PageSource,
    };

    /// <summary>The number of parameters in <see cref="Source"/>: those of the condition, the limit, the place.</summary>
    internal int ParameterCount(RowRead read) => read switch
    {
        RowRead.Find or RowRead.FindMany or RowRead.All => Arity,
        RowRead.List or RowRead.FirstPage => Arity + 1,
        _ => Arity + 1 + OrderBy.Count + Ties.Count,
    };

    /// <summary>The columns that order the rows of a read.</summary>
    internal IEnumerable<string> Order(RowRead read) => read switch
    {
        RowRead.Find or RowRead.FindMany => [],
        RowRead.All or RowRead.List => OrderBy,
        _ => OrderBy.Concat(Ties),
    };

    /// <summary>The statement of a read; an object of its own for each, so that it names the read too.</summary>
    internal string Sql(RowRead read) => read switch
    {
        RowRead.Find => FindSql,
        RowRead.FindMany => FindManySql,
        RowRead.All => AllSql,
        RowRead.List => ListSql,
        RowRead.FirstPage => FirstPageSql,
        _ => PageSql,
    };

    /// <summary>The helper of a read, without <c>Async</c>.</summary>
    internal string Operation(RowRead read) => read switch
    {
        RowRead.Find => "Find" + By,
        RowRead.FindMany => "FindMany" + By,
        RowRead.All or RowRead.List => "List" + By,
        _ => "Page" + By,
    };

    private bool HasDeleted { get; init; }

    private string Condition => HasDeleted ? where : where.Length == 0 ? Table.LiveOf(string.Empty, null) : where + Table.AndLive;

    private string From => $" FROM {Table.SqlName}{(Condition.Length == 0 ? string.Empty : $" WHERE {Condition}")}";

    private string AllSource => From + Ordered(RowRead.All);

    private string ListSource => From + Ordered(RowRead.List) + Limit;

    private string FirstPageSource => From + Ordered(RowRead.FirstPage) + Limit;

    private string PageSource => $"{From}{(Condition.Length == 0 ? " WHERE " : " AND ")}({Pages!.After}){Ordered(RowRead.Page)}{Limit}";

    private string Named(string sql, string verb) => StatementName.Append(sql, Table, verb + By);

    private string Limit => $" LIMIT ${Arity + 1}";

    private string Ordered(RowRead read) => Order(read).ToList() is { Count: > 0 } order ? " ORDER BY " + string.Join(", ", order) : string.Empty;
}
