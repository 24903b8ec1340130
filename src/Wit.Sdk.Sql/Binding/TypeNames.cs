using System.Globalization;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding;

/// <summary>Finds the types that a statement names.</summary>
/// <param name="context">The shared state.</param>
internal sealed class TypeNames(BindingContext context)
{
    /// <summary>The type and its modifier; null after an error.</summary>
    public (SqlType Type, int Modifier)? Find(TypeName name)
    {
        if (Find(name.Name) is not { } type)
        {
            var known = context.Catalog.Types.Select(item => item.Name);
            context.Report(ProblemCodes.UnknownType, "42704", name.Span, $"Unknown type '{name.Name}'.", Suggestion.For(name.Name.Last.Text, known, string.Empty));
            return null;
        }

        if (Modifier(name, type) is not { } modifier) return null;
        return (name.Dimensions > 0 ? type.ArrayType : type, modifier);
    }

    /// <summary>The type of a name without modifiers; null when there is none.</summary>
    public SqlType? Find(QualifiedName name)
    {
        var schema = name.Qualifier?.Text;
        if (schema is null or "pg_catalog" && context.Catalog.FindType(name.Last.Text) is { } builtIn) return builtIn;
        if (schema is "information_schema" or "public" && context.Catalog.FindType(schema == "public" ? name.Last.Text : $"{schema}.{name.Last.Text}") is { } listed) return listed;
        return context.Schema.FindType(schema, name.Last.Text) ?? context.Schema.FindRelation(schema, name.Last.Text)?.RowType ?? Array(schema, name.Last.Text);
    }

    // The array of a type has the type's name behind an underscore.
    private SqlType? Array(string? schema, string name) =>
        name.StartsWith("_", StringComparison.Ordinal) ? context.Schema.FindType(schema, name.Substring(1))?.ArrayType : null;

    private int? Modifier(TypeName name, SqlType type)
    {
        var numbers = new List<int>();
        foreach (var modifier in name.Modifiers)
        {
            if (modifier is not Expression.Number { IsInteger: true } number || !int.TryParse(number.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
                return -1;
            numbers.Add(value);
        }

        var packed = name.IntervalFields is { } fields
            ? TypeModifiers.PackInterval(fields, numbers.Count > 0 ? numbers[0] : null)
            : TypeModifiers.Pack(type, numbers);
        if (packed is null)
            context.Report(ProblemCodes.UnknownType, "42601", name.Span, $"The type '{TypeModifiers.Format(type)}' does not take these modifiers.");
        return packed;
    }
}
