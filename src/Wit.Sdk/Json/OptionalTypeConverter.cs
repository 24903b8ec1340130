using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wit.Sdk.Json;

/// <summary>
/// Reads <see cref="Optional{T}"/> from what its value can be read from, for the configuration binder and for model binding, which would otherwise
/// leave the property unset without an error.
/// </summary>
/// <param name="type">The closed type of the value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OptionalTypeConverter(Type type) : TypeConverter
{
    private readonly Type _value = type.GetGenericArguments()[0];

    /// <summary>Text always: a type that has a text is one value to model binding and validation, which do not look into it then.</summary>
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
    {
        ArgumentNullException.ThrowIfNull(sourceType);
        return sourceType == typeof(string) || sourceType == _value || IsNumber(sourceType) || Converter().CanConvertFrom(context, sourceType);
    }

    /// <summary>Never: a converter to text would make other serializers write every value as a string.</summary>
    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, [NotNullWhen(true)] Type? destinationType) => false;

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IOptional.Of(type).With(Convert(context, culture, value));
    }

    private object? Convert(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var target = Nullable.GetUnderlyingType(_value) ?? _value;
        if (value.GetType() == target)
            return value;
        return value is long whole && IsNumber(target)
            ? System.Convert.ChangeType(whole, target, CultureInfo.InvariantCulture)
            : Converter().ConvertFrom(context, culture, value);
    }

    /// <summary>Whether a whole number converts to the type: exactly, or with an overflow.</summary>
    private static bool IsNumber(Type type) =>
        type == typeof(long) || type == typeof(int) || type == typeof(short) || type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only the converters of plain types take text, and they are part of the framework.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Only the converters of plain types take text, and they are part of the framework.")]
    [UnconditionalSuppressMessage("Trimming", "IL2077", Justification = "Only the converters of plain types take text, and they are part of the framework.")]
    private TypeConverter Converter() => TypeDescriptor.GetConverter(_value);
}
