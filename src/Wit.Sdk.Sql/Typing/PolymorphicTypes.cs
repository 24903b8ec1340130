using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The two families of polymorphic types: <c>anyelement</c> and its kin are one exact type, <c>anycompatible</c> and its kin have a common one.</summary>
internal sealed class PolymorphicTypes(Coercions coercions)
{
    private CoreTypes Types => coercions.Types;

    /// <summary>Whether a declared type stands for the types of the arguments.</summary>
    public static bool IsPolymorphic(SqlType type) => type.Kind == SqlTypeKind.Pseudo && type.Name.Length > 3 && type.Name.StartsWith("any", StringComparison.Ordinal);

    /// <summary>Whether the polymorphic ones among the declared types agree with the actual ones.</summary>
    public bool Matches(IReadOnlyList<SqlType> actual, IReadOnlyList<SqlType> declared) => new PolymorphicBinding(coercions).Bind(actual, declared);

    /// <summary>Declared types and the result with the actual types in place of the polymorphic ones; null when nothing says what they are.</summary>
    public (IReadOnlyList<SqlType> Arguments, SqlType Result)? Resolve(IReadOnlyList<SqlType> actual, IReadOnlyList<SqlType> declared, SqlType result)
    {
        if (!declared.Any(IsPolymorphic)) return (declared, result);
        var binding = new PolymorphicBinding(coercions);
        if (!binding.Bind(actual, declared)) return null;
        var arguments = new SqlType[declared.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            // An argument keeps a known type; of the compatible family it is converted.
            var isCompatible = declared[i].Name.StartsWith("anycompatible", StringComparison.Ordinal);
            var keeps = i < actual.Count && actual[i] != Types.Unknown && IsPolymorphic(declared[i]) && !isCompatible;
            if ((keeps ? Kept(actual[i], declared[i]) : binding.Replace(declared[i])) is not { } type) return null;
            arguments[i] = type;
        }

        return binding.Replace(result) is { } resolved ? (arguments, resolved) : null;
    }

    private static SqlType Kept(SqlType actual, SqlType declared) => declared.Name is "anyarray" or "anyrange" or "anymultirange" ? actual.WithoutDomains() : actual;
}
