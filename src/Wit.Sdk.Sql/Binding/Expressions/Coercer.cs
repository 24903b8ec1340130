using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <summary>Converts expressions, as <c>coerce_type</c> of PostgreSQL does: a literal and a parameter take the wanted type, other values are converted.</summary>
/// <param name="context">The shared state.</param>
internal sealed class Coercer(BindingContext context)
{
    private SqlType Unknown => context.Types.Unknown;

    /// <summary>The expression as a value of a type; null when it can't become one.</summary>
    public BoundExpression? TryConvert(BoundExpression value, SqlType target, CoercionContext where)
    {
        if (value.Kind == BoundKind.Error) return value;
        if (value.Type == target || target == context.Types.Any || PolymorphicTypes.IsPolymorphic(target)) return value;
        if (value.Kind == BoundKind.Parameter && value.Type == Unknown) return Parameter(value, target);
        if (value.Kind == BoundKind.Constant && value.Type == Unknown) return Literal(value, target);
        if (value.Kind == BoundKind.Other && value.Label == "collate" && TryConvert(value.Children[0], target, where) is { } inner)
            return new BoundExpression(BoundKind.Other, "collate", target, value.Span, inner) { Null = NullRule.AnyChild, IsStrict = true, Modifier = inner.Modifier };
        if (!context.Coercions.CanCoerce(value.Type, target, where)) return null;
        if (value.Kind == BoundKind.Row && target.WithoutDomains().Kind == SqlTypeKind.Composite && !TryFields(value, target, where)) return null;
        var path = context.Coercions.FindPath(value.Type, target, where);
        // A cast from jsonb is NULL for JSON's null, from PostgreSQL 18 on; an infinite time has no time of the day.
        var isTotal = path != CoercionPath.Function
            || (value.Type.WithoutDomains() != context.Types.Jsonb && !(value.Type.WithoutDomains().Name is "timestamp" or "timestamptz" && target.WithoutDomains().Name is "time" or "timetz"));
        return new BoundExpression(BoundKind.Other, "cast", target, value.Span, value) { Null = isTotal ? NullRule.AnyChild : NullRule.Maybe, IsStrict = true };
    }

    /// <summary>The expression as a value of a type with a modifier; null when it can't become one.</summary>
    public BoundExpression? TryConvert(BoundExpression value, SqlType target, int modifier, CoercionContext where)
    {
        var converted = TryConvert(value, target, where);
        if (converted is null || converted.Modifier == modifier) return converted;
        return new BoundExpression(BoundKind.Other, "length", target, value.Span, converted) { Null = NullRule.AnyChild, IsStrict = true, Modifier = modifier };
    }

    /// <summary>The expression as a value of a type that its place asks for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The type.</param>
    /// <param name="place">The place, for the message, such as <c>WHERE</c>.</param>
    public BoundExpression Require(BoundExpression value, SqlType target, string place)
    {
        if (TryConvert(value, target, CoercionContext.Assignment) is { } converted) return converted;
        context.Report(
            ProblemCodes.WrongType, "42804", value.Span,
            $"{place} needs a value of type '{TypeModifiers.Format(target)}', not '{TypeModifiers.Format(value.Type)}'.");
        return context.Error(value.Span);
    }

    /// <summary>The common type of values, and the values as such.</summary>
    /// <param name="values">The values; the first counts most.</param>
    /// <param name="place">The place, for the message, such as <c>CASE</c>.</param>
    public (SqlType Type, int Modifier, BoundExpression[] Values) Unify(IReadOnlyList<BoundExpression> values, string place)
    {
        var common = context.Common.Select([.. values.Select(value => value.Type)]);
        if (common is null)
        {
            var first = values.First(value => value.Type != Unknown);
            var other = values.First(value => value.Type != Unknown && value.Type.WithoutDomains().Category != first.Type.WithoutDomains().Category);
            context.Report(
                ProblemCodes.WrongType, "42804", other.Span,
                $"The values of {place} have the types '{TypeModifiers.Format(first.Type)}' and '{TypeModifiers.Format(other.Type)}', which have no common type.",
                "Cast one of them.");
            return (Unknown, -1, [.. values]);
        }

        var converted = values.Select(value => TryConvert(value, common, CoercionContext.Implicit) ?? Refuse(value, common, place)).ToArray();
        return (common, CommonTypes.Modifier(converted.Select(value => (value.Type, value.Modifier)), common), converted);
    }

    /// <summary>An output value: what nothing gave a type is text.</summary>
    public BoundExpression ResolveUnknown(BoundExpression value) =>
        value.Type == Unknown && value.Kind is BoundKind.Constant or BoundKind.Parameter ? TryConvert(value, context.Types.Text, CoercionContext.Implicit) ?? value : value;

    private BoundExpression Refuse(BoundExpression value, SqlType common, string place)
    {
        context.Report(
            ProblemCodes.WrongType, "42846", value.Span,
            $"{place} can't convert the type '{TypeModifiers.Format(value.Type)}' to '{TypeModifiers.Format(common)}'.", "Cast one of the values.");
        return context.Error(value.Span);
    }

    private BoundExpression Parameter(BoundExpression value, SqlType target)
    {
        var known = context.Parameters.Type(value.Number);
        if (known is null)
        {
            context.Parameters.SetType(value.Number, target);
        }
        else if (known != target)
        {
            var (first, second) = (TypeModifiers.Format(known), TypeModifiers.Format(target));
            context.Report(ProblemCodes.Parameters, "42P08", value.Span, $"The parameter is used as '{first}' and as '{second}'.", $"Cast it in one place, as in '{Name(value.Number)}::{first}'.");
        }

        return new BoundExpression(BoundKind.Parameter, value.Label, target, value.Span) { Number = value.Number };
    }

    private string Name(int number) => context.Parameters.NameOf(number) is { } name ? "@" + name : "$" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private BoundExpression Literal(BoundExpression value, SqlType target)
    {
        if (value.Text is { } text) CheckLiteral(text, target, value.Span);
        return new BoundExpression(BoundKind.Constant, value.Label, target, value.Span) { Text = value.Text, Null = value.Null };
    }

    private void CheckLiteral(string text, SqlType target, TextSpan span)
    {
        var type = target.WithoutDomains();
        if (type.Kind == SqlTypeKind.Enum && !type.Labels.Contains(text))
        {
            var help = Suggestion.For(text, type.Labels, "The values are " + string.Join(", ", type.Labels.Select(label => $"'{label}'")) + ".");
            context.Report(ProblemCodes.WrongValue, "22P02", span, $"The enum '{TypeModifiers.Format(type)}' has no value '{text}'.", help);
        }
        else if (LiteralCheck.IsWrong(text, type))
        {
            context.Report(ProblemCodes.WrongValue, "22P02", span, $"'{text}' is not a value of type '{TypeModifiers.Format(type)}'.");
        }
    }

    private bool TryFields(BoundExpression row, SqlType target, CoercionContext where)
    {
        var fields = target.WithoutDomains().Fields;
        if (fields.Count != row.Children.Length) return false;
        for (var i = 0; i < fields.Count; i++)
        {
            if (TryConvert(row.Children[i], fields[i].Type, where) is not { } converted) return false;
            row.Children[i] = converted;
        }

        return true;
    }
}
