using System.Collections;
using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using LinqToDB.DataProvider;
using LinqToDB.Internal.DataProvider.PostgreSQL;
using LinqToDB.Internal.SqlProvider;
using LinqToDB.Internal.SqlQuery;
using LinqToDB.Mapping;

namespace Wit.Sdk.Linq;

/// <summary>
/// Writes <c>list.Contains(row.Column)</c> as <c>column = ANY($1)</c>, one parameter for the list. linq2db writes the values themselves into the text, which then reaches logs
/// and spans, is another statement for each list, and ends at the server's limits.
/// </summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class WitSqlBuilder : PostgreSQLSqlBuilder
{
    public WitSqlBuilder(IDataProvider? provider, MappingSchema mappingSchema, DataOptions dataOptions, ISqlOptimizer sqlOptimizer, SqlProviderFlags sqlProviderFlags)
        : base(provider, mappingSchema, dataOptions, sqlOptimizer, sqlProviderFlags)
    {
    }

    private WitSqlBuilder(BasicSqlBuilder parentBuilder)
        : base(parentBuilder)
    {
    }

    /// <inheritdoc/>
    protected override bool SupportsMaterializedCteHint => true;

    /// <inheritdoc/>
    protected override ISqlBuilder CreateSqlBuilder() => new WitSqlBuilder(this);

    /// <inheritdoc/>
    protected override void BuildInListPredicate(SqlPredicate.InList predicate)
    {
        if (predicate.Expr1 is ISqlTableSource || Items(predicate.Values) is not { } items || items.Count == 0)
        {
            base.BuildInListPredicate(predicate);
            return;
        }

        var type = QueryHelper.GetDbDataType(predicate.Expr1, MappingSchema);
        var hasNull = predicate.WithNull is not null && items.RemoveAll(static item => item is null) > 0;
        if (items.Count == 0)
        {
            BuildPredicate(new SqlPredicate.IsNull(predicate.Expr1, predicate.IsNot));
            return;
        }

        var start = StringBuilder.Length;
        BuildExpression(GetPrecedence(predicate), predicate.Expr1);
        if (ListParameter.Create(items, type) is { } list)
            BuildAny(predicate.IsNot, list, ListParameter.CastOf(type, list));
        else
            BuildEach(predicate.IsNot, items, type);

        if (hasNull || (predicate.WithNull == true && predicate.Expr1.ShouldCheckForNull(NullabilityContext)))
        {
            StringBuilder.Append(hasNull && predicate.IsNot ? " AND " : " OR ");
            BuildPredicate(new SqlPredicate.IsNull(predicate.Expr1, hasNull && predicate.IsNot));
            StringBuilder.Insert(start, '(').Append(')');
        }
    }

    private void BuildAny(bool isNot, Array list, string? cast)
    {
        StringBuilder.Append(isNot ? " <> ALL(" : " = ANY(");
        BuildParameter(new SqlParameter(new DbDataType(list.GetType()), "list", list));
        StringBuilder.Append(cast).Append(')');
    }

    /// <summary>Values that make no array are a parameter each.</summary>
    private void BuildEach(bool isNot, List<object?> items, DbDataType type)
    {
        StringBuilder.Append(isNot ? " NOT IN (" : " IN (");
        for (var index = 0; index < items.Count; index++)
        {
            StringBuilder.Append(index == 0 ? string.Empty : ", ");
            BuildParameter(new SqlParameter(type, "item", items[index]));
        }

        StringBuilder.Append(')');
    }

    /// <summary>The values of a list that came as one; null where the query spells them out, each of which is a parameter or a constant of the code already.</summary>
    private List<object?>? Items(IReadOnlyList<ISqlExpression> values) =>
        values is [SqlParameter parameter] && parameter.GetParameterValue(OptimizationContext.EvaluationContext.ParameterValues).ProviderValue is IEnumerable items and not (string or byte[])
            ? [.. items.Cast<object?>()]
            : null;
}
