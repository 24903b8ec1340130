using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>Queries in expressions.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindSubquery(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case Expression.Exists exists:
                return new BoundExpression(BoundKind.Subquery, "exists", Types.Bool, exists.Span) { Query = queries.Bind(exists.Query, scope), Null = NullRule.Never };
            case Expression.InQuery inQuery:
                var value = Bind(inQuery.Operand, scope);
                var compared = CompareWithQuery(new SqlOperator(inQuery.Span, "=", []), value, queries.Bind(inQuery.Query, scope), inQuery.Span, isStrict: !inQuery.IsNot);
                return inQuery.IsNot && compared.Kind != BoundKind.Error ? new BoundExpression(BoundKind.Other, "not in", Types.Bool, inQuery.Span, compared) : compared;
            case Expression.QuantifiedQuery quantified:
                return CompareWithQuery(quantified.Operator, Bind(quantified.Left, scope), queries.Bind(quantified.Query, scope), quantified.Span, isStrict: !quantified.IsAll);
            case Expression.ArrayQuery array:
                return OneColumn(queries.Bind(array.Query, scope), array.Span) is { } element
                    ? new BoundExpression(BoundKind.Subquery, "array", element.Type.Kind == Catalog.SqlTypeKind.Array ? element.Type : element.Type.ArrayType, array.Span) { Null = NullRule.Never, Modifier = element.Modifier }
                    : context.Error(array.Span);
            default:
                return BindScalar((Expression.Subquery)expression, scope);
        }
    }

    private BoundExpression BindScalar(Expression.Subquery subquery, Scope scope)
    {
        var query = queries.Bind(subquery.Query, scope);
        if (OneColumn(query, subquery.Span) is not { } column) return context.Error(subquery.Span);
        return new BoundExpression(BoundKind.Subquery, "scalar", column.Type, subquery.Span) { Query = query, Modifier = column.Modifier, Fields = column.Fields };
    }

    private BoundColumn? OneColumn(BoundQuery query, TextSpan span)
    {
        if (query.Columns.Count == 1) return query.Columns[0];
        if (!context.HasError) Refuse(span, "42601", $"A query as a value needs to return one column, not {query.Columns.Count}.");
        return null;
    }
}
