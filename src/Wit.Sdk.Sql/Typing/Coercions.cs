using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>Which values can become values of another type, as <c>find_coercion_pathway</c> and <c>can_coerce_type</c> of PostgreSQL decide.</summary>
/// <param name="types">The types.</param>
public sealed class Coercions(CoreTypes types)
{
    private const char Text = 'S';

    /// <summary>The types.</summary>
    public CoreTypes Types => types;

    /// <summary>How a value of one type becomes one of another; domains count as what they are over.</summary>
    /// <param name="source">The type of the value.</param>
    /// <param name="target">The wanted type.</param>
    /// <param name="context">Where.</param>
    public CoercionPath FindPath(SqlType source, SqlType target, CoercionContext context)
    {
        var (from, to) = (source.WithoutDomains(), target.WithoutDomains());
        if (from == to) return CoercionPath.Relabel;
        if (types.Catalog.FindCast(from, to) is { } cast)
        {
            var allowed = cast.Context switch { 'i' => CoercionContext.Implicit, 'a' => CoercionContext.Assignment, _ => CoercionContext.Explicit };
            if (context < allowed) return CoercionPath.None;
            return cast.Method switch { 'f' => CoercionPath.Function, 'i' => CoercionPath.Text, _ => CoercionPath.Relabel };
        }

        // oidvector and int2vector are fixed, so nothing is converted to them element by element.
        if (to.Kind == SqlTypeKind.Array && from.Element is { } element)
        {
            var path = FindPath(element, to.Element!, context);
            if (path != CoercionPath.None) return path == CoercionPath.Text ? CoercionPath.Elements : path;
        }

        if (context >= CoercionContext.Assignment && to.Category == Text) return CoercionPath.Text;
        return context >= CoercionContext.Explicit && from.Category == Text ? CoercionPath.Text : CoercionPath.None;
    }

    /// <summary>Whether a value of one type can be given where another is wanted.</summary>
    /// <param name="source">The type of the value.</param>
    /// <param name="target">The wanted type, which may be polymorphic.</param>
    /// <param name="context">Where.</param>
    public bool CanCoerce(SqlType source, SqlType target, CoercionContext context) => CanCoerce([source], [target], context);

    /// <summary>Whether all values can be given where others are wanted.</summary>
    /// <param name="sources">The types of the values.</param>
    /// <param name="targets">The wanted types, of which some may be polymorphic and then have to agree; those beyond the values are ignored.</param>
    /// <param name="context">Where.</param>
    public bool CanCoerce(IReadOnlyList<SqlType> sources, IReadOnlyList<SqlType> targets, CoercionContext context)
    {
        var hasPolymorphic = false;
        for (var i = 0; i < sources.Count; i++)
        {
            var (source, target) = (sources[i], targets[i]);
            if (source == target || target == types.Any) continue;
            if (PolymorphicTypes.IsPolymorphic(target)) hasPolymorphic = true;
            else if (!IsConvertible(source, target, context)) return false;
        }

        return !hasPolymorphic || new PolymorphicTypes(this).Matches(sources, targets);
    }

    private bool IsConvertible(SqlType source, SqlType target, CoercionContext context)
    {
        if (source == types.Unknown) return true;
        if (FindPath(source, target, context) != CoercionPath.None) return true;
        if (source == types.Record) return target.WithoutDomains().Kind == SqlTypeKind.Composite;
        if (target == types.Record) return source.WithoutDomains().Kind == SqlTypeKind.Composite;
        if (target == types.Record.ArrayType) return source.WithoutDomains().Element?.WithoutDomains().Kind == SqlTypeKind.Composite;
        return source == types.Record.ArrayType && target.WithoutDomains().Element?.WithoutDomains().Kind == SqlTypeKind.Composite;
    }
}
