using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <summary>Binds expressions: names to columns, operators and calls to those of the catalog, everything to its type.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds the queries in expressions.</param>
internal sealed partial class ExpressionBinder(BindingContext context, QueryBinder queries)
{
    private readonly TypeNames _typeNames = new(context);

    /// <summary>Converts bound expressions.</summary>
    public Coercer Coercer { get; } = new(context);

    private CoreTypes Types => context.Types;

    /// <summary>Binds an expression; of a select list, <c>*</c> is not one.</summary>
    public BoundExpression Bind(Expression expression, Scope scope) => expression switch
    {
        Expression.Missing => context.Error(expression.Span),
        Expression.Column column => BindColumn(column, scope),
        Expression.Star { Qualifiers.Length: > 0 } star => BindWholeRow(star, scope),
        Expression.Star star => Refuse(star.Span, "42601", "'*' can only stand in a select list and in 'count(*)'."),
        Expression.Default => Refuse(expression.Span, "42601", "DEFAULT can only stand where a column is assigned."),
        Expression.Parameter parameter => BindParameter(context.Parameters.Use(parameter.Ordinal, parameter.Span), parameter.Span),
        Expression.NamedParameter parameter => BindParameter(context.Parameters.Use(parameter.Name, parameter.Span), parameter.Span),
        Expression.Null => new BoundExpression(BoundKind.Constant, "null", Types.Unknown, expression.Span),
        Expression.Boolean value => new BoundExpression(BoundKind.Constant, value.Value ? "true" : "false", Types.Bool, value.Span) { Null = NullRule.Never },
        Expression.Number number => BindNumber(number, isNegative: false),
        Expression.String text => new BoundExpression(BoundKind.Constant, "'" + text.Value, Types.Unknown, text.Span) { Text = text.Value, Null = NullRule.Never },
        Expression.BitString bits => BindBits(bits),
        Expression.TypedLiteral literal => BindCast(literal.Value, literal.Type, literal.Span, scope),
        Expression.KeywordValue value => BindKeyword(value),
        Expression.Cast cast => BindCast(cast.Operand, cast.Type, cast.Span, scope),
        Expression.Collate collate => BindCollate(collate, scope),
        Expression.Field or Expression.AllFields => BindField(expression, scope),
        Expression.Subscript subscript => BindSubscript(subscript, scope),
        Expression.Slice slice => BindSlice(slice, scope),
        Expression.Array array => BindArray(array, scope, null),
        Expression.Row row => BindRow(row, scope),
        Expression.Case @case => BindCase(@case, scope),
        Expression.Call call => BindCall(call, scope),
        _ => BindSpecial(expression, scope),
    };

    /// <summary>Binds a condition.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="scope">The names.</param>
    /// <param name="place">Where it stands, such as <c>WHERE</c>.</param>
    public BoundExpression BindCondition(Expression expression, Scope scope, string place) =>
        Coercer.Require(Bind(expression, scope), Types.Bool, place);

    /// <summary>The type that a statement names; null after an error.</summary>
    public (SqlType Type, int Modifier)? FindType(Syntax.TypeName name) => _typeNames.Find(name);

    private BoundExpression BindSpecial(Expression expression, Scope scope) => expression switch
    {
        Expression.Choice choice => BindChoice(choice, scope),
        Expression.NullIf nullIf => BindNullIf(nullIf, scope),
        Expression.Treat treat => BindCast(treat.Operand, treat.Type, treat.Span, scope),
        Expression.Grouping grouping => BindGrouping(grouping, scope),
        Expression.Unary unary => BindUnary(unary, scope),
        Expression.Binary binary => BindBinary(binary, scope),
        Expression.Logical logical => BindLogical(logical, scope),
        Expression.Not not => Derived(BoundKind.Not, "not", Types.Bool, not.Span, BindCondition(not.Operand, scope, "NOT")),
        Expression.NullTest test => BindNullTest(test, scope),
        Expression.BooleanTest test => Test("boolean test", test.Span, BindCondition(test.Operand, scope, "IS TRUE")),
        Expression.DistinctTest test => BindDistinct(test, scope),
        Expression.DocumentTest test => Strict("document", Types.Bool, test.Span, Coercer.Require(Bind(test.Operand, scope), context.Catalog.Type("xml"), "IS DOCUMENT")),
        Expression.NormalizedTest test => Strict("normalized", Types.Bool, test.Span, Coercer.Require(Bind(test.Operand, scope), Types.Text, "IS NORMALIZED")),
        Expression.Like like => BindLike(like, scope),
        Expression.Between between => BindBetween(between, scope),
        Expression.InList list => BindInList(list, scope),
        Expression.QuantifiedArray quantified => BindQuantifiedArray(quantified, scope),
        Expression.InQuery or Expression.QuantifiedQuery or Expression.Subquery or Expression.Exists or Expression.ArrayQuery => BindSubquery(expression, scope),
        _ => BindJsonOrXml(expression, scope),
    };

    /// <summary>An expression that is NULL exactly when one of its children is.</summary>
    private static BoundExpression Strict(string label, SqlType type, TextSpan span, params BoundExpression[] children) =>
        new(BoundKind.Other, label, type, span, children) { Null = NullRule.AnyChild, IsStrict = true };

    /// <summary>An expression that is NULL only when a child is.</summary>
    private static BoundExpression Derived(BoundKind kind, string label, SqlType type, TextSpan span, params BoundExpression[] children) =>
        new(kind, label, type, span, children) { Null = NullRule.AnyChild };

    /// <summary>A test that is never NULL.</summary>
    private BoundExpression Test(string label, TextSpan span, params BoundExpression[] children) =>
        new(BoundKind.Other, label, Types.Bool, span, children) { Null = NullRule.Never };

    private BoundExpression Refuse(TextSpan span, string sqlState, string message, string help = "")
    {
        context.Report(ProblemCodes.Shape, sqlState, span, message, help);
        return context.Error(span);
    }

    private BoundExpression BindParameter(int number, TextSpan span) =>
        new(BoundKind.Parameter, "$", context.Parameters.Type(number) ?? Types.Unknown, span) { Number = number };
}
