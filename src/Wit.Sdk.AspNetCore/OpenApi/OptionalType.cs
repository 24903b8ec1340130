namespace Wit.Sdk.AspNetCore.OpenApi;

/// <summary>Takes <see cref="Optional{T}"/> apart.</summary>
internal static class OptionalType
{
    /// <summary>The type of the value; null where the type is another.</summary>
    public static Type? ValueOf(Type type)
    {
        var given = Nullable.GetUnderlyingType(type) ?? type;
        return given.IsGenericType && given.GetGenericTypeDefinition() == typeof(Optional<>) ? given.GetGenericArguments()[0] : null;
    }
}
