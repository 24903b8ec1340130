using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The types that the polymorphic types of one call stand for.</summary>
internal sealed class PolymorphicBinding(Coercions coercions)
{
    private readonly List<SqlType> _compatible = [];
    private SqlType? _element;
    private SqlType? _array;
    private SqlType? _range;
    private SqlType? _multirange;
    private SqlType? _common;
    private SqlType? _compatibleRange;
    private SqlType? _compatibleMultirange;
    private bool _isAnyArray;
    private bool _needsCommon;

    /// <summary>Takes the types of the arguments; false when two contradict each other.</summary>
    public bool Bind(IReadOnlyList<SqlType> actual, IReadOnlyList<SqlType> declared)
    {
        for (var i = 0; i < declared.Count; i++)
        {
            if (declared[i].Name.StartsWith("anycompatible", StringComparison.Ordinal)) _needsCommon = true;
            if (i >= actual.Count || actual[i] == coercions.Types.Unknown) continue;
            if (!Take(actual[i], declared[i].Name)) return false;
        }

        return ConnectExact() && (!Declares(declared, "anynonarray") || _element?.WithoutDomains().IsArray != true)
            && (!Declares(declared, "anyenum") || _element?.WithoutDomains().Kind == SqlTypeKind.Enum)
            && ConnectCompatible() && (!Declares(declared, "anycompatiblenonarray") || _common?.WithoutDomains().IsArray != true);
    }

    /// <summary>The type that a declared type stands for: itself, when it is not polymorphic; null if no argument shows it.</summary>
    public SqlType? Replace(SqlType declared) => !PolymorphicTypes.IsPolymorphic(declared) ? declared : declared.Name switch
    {
        "anyelement" or "anynonarray" or "anyenum" => _element,
        "anyarray" => _isAnyArray ? declared : _array is { Kind: SqlTypeKind.Array } ? _array : _element?.ArrayType,
        "anyrange" => _range,
        "anymultirange" => _multirange ?? _range?.Multirange,
        "anycompatible" or "anycompatiblenonarray" => _common,
        "anycompatiblearray" => _common?.ArrayType,
        "anycompatiblerange" => _compatibleRange,
        "anycompatiblemultirange" => _compatibleMultirange ?? _compatibleRange?.Multirange,
        _ => declared,
    };

    private static bool Declares(IReadOnlyList<SqlType> declared, string name) => declared.Any(type => type.Name == name && type.Kind == SqlTypeKind.Pseudo);

    private static bool Same(ref SqlType? known, SqlType type)
    {
        if (known is not null) return known == type;
        known = type;
        return true;
    }

    private bool Take(SqlType actual, string declared) => declared switch
    {
        "anyelement" or "anynonarray" or "anyenum" => Same(ref _element, actual),
        "anyarray" => Same(ref _array, actual.WithoutDomains()),
        "anyrange" => Same(ref _range, actual.WithoutDomains()),
        "anymultirange" => Same(ref _multirange, actual.WithoutDomains()),
        "anycompatible" or "anycompatiblenonarray" => TakeCompatible(actual),
        "anycompatiblearray" => actual.WithoutDomains().Element is { } element && TakeCompatible(element),
        "anycompatiblerange" => Same(ref _compatibleRange, actual.WithoutDomains()) && actual.WithoutDomains().Subtype is not null,
        "anycompatiblemultirange" => Same(ref _compatibleMultirange, actual.WithoutDomains()) && actual.WithoutDomains().Range is not null,
        _ => true,
    };

    private bool TakeCompatible(SqlType type)
    {
        _compatible.Add(type);
        return true;
    }

    private bool ConnectExact()
    {
        if (_array is not null)
        {
            // Statistics of the catalog are arrays of any type.
            if (_array.Name == "anyarray") return _isAnyArray = _element is null;
            if (_array.Element is not { } element || !Same(ref _element, element)) return false;
        }

        if (_multirange is not null && (_multirange.Range is not { } range || !Same(ref _range, range))) return false;
        return _range is null || (_range.Subtype is { } subtype && Same(ref _element, subtype));
    }

    private bool ConnectCompatible()
    {
        if (!_needsCommon) return true;
        if (_compatibleMultirange is { Range: { } range } && !Same(ref _compatibleRange, range)) return false;
        if (_compatibleRange is { Subtype: { } subtype }) _compatible.Add(subtype);
        _common = _compatible.Count == 0 ? coercions.Types.Text : new CommonTypes(coercions).Select(_compatible);
        if (_common is null || !_compatible.All(type => coercions.CanCoerce(type, _common, CoercionContext.Implicit))) return false;
        return _compatibleRange is null || _compatibleRange.Subtype == _common;
    }
}
