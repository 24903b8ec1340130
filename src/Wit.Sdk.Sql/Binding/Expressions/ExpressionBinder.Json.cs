using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>The standard's functions of JSON, and those of XML.</content>
internal sealed partial class ExpressionBinder
{
    private SqlType Xml => context.Catalog.Type("xml");

    private BoundExpression BindJsonOrXml(Expression expression, Scope scope) => expression switch
    {
        Expression.JsonTest test => Strict("is json", Types.Bool, test.Span, Coercer.ResolveUnknown(Bind(test.Operand, scope))),
        Expression.JsonObject json => Json(json.Span, "json_object", json.Returning, [.. json.Members.SelectMany(member => Member(member, scope))], null),
        Expression.JsonArray json => Json(json.Span, "json_array", json.Returning, [.. json.Elements.Select(element => JsonValue(element, scope))], null),
        Expression.JsonArrayQuery json => BindJsonArrayQuery(json, scope),
        Expression.JsonObjectAggregate json => JsonAggregate(json.Span, "json_objectagg", json.Returning, [.. Member(json.Member, scope)], json.Filter, json.Over, scope),
        Expression.JsonArrayAggregate json => JsonAggregate(json.Span, "json_arrayagg", json.Returning, [JsonValue(json.Element, scope)], json.Filter, json.Over, scope),
        Expression.JsonParse json => Strict("json", Types.Json, json.Span, JsonValue(json.Value, scope)),
        Expression.JsonScalar json => Strict("json_scalar", Types.Json, json.Span, Coercer.ResolveUnknown(Bind(json.Value, scope))),
        Expression.JsonSerialize json => Returned(json.Returning, Types.Text) is var type ? new BoundExpression(BoundKind.Other, "json_serialize", type.Type, json.Span, JsonValue(json.Value, scope)) { Null = NullRule.AnyChild, Modifier = type.Modifier } : context.Error(json.Span),
        Expression.JsonPath json => BindJsonPath(json, scope),
        Expression.XmlConcat xml => new BoundExpression(BoundKind.Other, "xmlconcat", Xml, xml.Span, [.. xml.Items.Select(item => Coercer.Require(Bind(item, scope), Xml, "XMLCONCAT"))]) { Null = NullRule.AllChildren },
        Expression.XmlElement xml => new BoundExpression(BoundKind.Other, "xmlelement", Xml, xml.Span, [.. xml.Attributes.Select(item => Coercer.ResolveUnknown(Bind(item.Value, scope))), .. xml.Content.Select(item => Coercer.ResolveUnknown(Bind(item, scope)))]) { Null = NullRule.Never },
        Expression.XmlForest xml => new BoundExpression(BoundKind.Other, "xmlforest", Xml, xml.Span, [.. xml.Elements.Select(item => Coercer.ResolveUnknown(Bind(item.Value, scope)))]) { Null = NullRule.AllChildren },
        Expression.XmlParse xml => Strict("xmlparse", Xml, xml.Span, Coercer.Require(Bind(xml.Text, scope), Types.Text, "XMLPARSE")),
        Expression.XmlInstruction xml => new BoundExpression(BoundKind.Other, "xmlpi", Xml, xml.Span, [.. xml.Content is null ? [] : new[] { Coercer.Require(Bind(xml.Content, scope), Types.Text, "XMLPI") }]) { Null = NullRule.AnyChild },
        Expression.XmlRoot xml => new BoundExpression(BoundKind.Other, "xmlroot", Xml, xml.Span, [Coercer.Require(Bind(xml.Value, scope), Xml, "XMLROOT"), .. xml.Version is null ? [] : new[] { Coercer.Require(Bind(xml.Version, scope), Types.Text, "XMLROOT") }]),
        Expression.XmlSerialize xml => _typeNames.Find(xml.Type) is { } type ? new BoundExpression(BoundKind.Other, "xmlserialize", type.Type, xml.Span, Coercer.Require(Bind(xml.Value, scope), Xml, "XMLSERIALIZE")) { Null = NullRule.AnyChild, Modifier = type.Modifier } : context.Error(xml.Span),
        _ => Refuse(expression.Span, "0A000", $"'{expression.GetType().Name}' is not read yet."),
    };

    private IEnumerable<BoundExpression> Member(JsonMember member, Scope scope) => [Coercer.ResolveUnknown(Bind(member.Key, scope)), JsonValue(member.Value, scope)];

    /// <summary>A value with a format: without a type it is text.</summary>
    public BoundExpression JsonValue(JsonValue value, Scope scope) => Coercer.ResolveUnknown(Bind(value.Value, scope));

    private (SqlType Type, int Modifier) Returned(JsonReturning? returning, SqlType otherwise) => returning is null ? (otherwise, -1) : _typeNames.Find(returning.Type) ?? (otherwise, -1);

    private BoundExpression Json(TextSpan span, string name, JsonReturning? returning, BoundExpression[] arguments, BoundKind? kind)
    {
        var (type, modifier) = Returned(returning, arguments.Any(argument => argument.Type == Types.Jsonb) ? Types.Jsonb : Types.Json);
        return new BoundExpression(kind ?? BoundKind.Other, name, type, span, arguments) { Null = kind is null ? NullRule.Never : NullRule.Maybe, Modifier = modifier };
    }

    private BoundExpression JsonAggregate(TextSpan span, string name, JsonReturning? returning, BoundExpression[] arguments, Expression? filter, Syntax.OverClause? over, Scope scope)
    {
        if (filter is not null) arguments = [.. arguments, BindCondition(filter, scope, "FILTER")];
        var (type, modifier) = Returned(returning, arguments.Any(argument => argument.Type == Types.Jsonb) ? Types.Jsonb : Types.Json);
        if (over is not null) return new BoundExpression(BoundKind.Window, name, type, span, [.. arguments, .. over.Window is null ? [] : BindWindow(over.Window, scope)]) { Modifier = modifier };
        scope.HasAggregates = true;
        return new BoundExpression(BoundKind.Aggregate, name, type, span, arguments) { Level = scope, Modifier = modifier };
    }

    private BoundExpression BindJsonArrayQuery(Expression.JsonArrayQuery json, Scope scope)
    {
        if (OneColumn(queries.Bind(json.Query, scope), json.Span) is not { } column) return context.Error(json.Span);
        var (type, modifier) = Returned(json.Returning, column.Type == Types.Jsonb ? Types.Jsonb : Types.Json);
        return new BoundExpression(BoundKind.Subquery, "json_array", type, json.Span) { Modifier = modifier };
    }

    private BoundExpression BindJsonPath(Expression.JsonPath json, Scope scope)
    {
        BoundExpression[] arguments =
        [
            JsonValue(json.Document, scope), Coercer.Require(Bind(json.Path, scope), context.Catalog.Type("jsonpath"), "A path"),
            .. json.Passing.Select(argument => JsonValue(argument.Value, scope)),
        ];
        var (type, modifier) = Returned(json.Returning, json.Kind switch { JsonPathKind.Exists => Types.Bool, JsonPathKind.Value => Types.Text, _ => Types.Jsonb });
        foreach (var behavior in new[] { json.Options.OnEmpty, json.Options.OnError })
        {
            if (behavior?.Default is { } value) Coercer.Require(Bind(value, scope), type, "DEFAULT");
        }

        return new BoundExpression(BoundKind.Other, "json_" + json.Kind.ToString().ToLowerInvariant(), type, json.Span, arguments) { Modifier = modifier };
    }
}
