using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Wit.Sdk.Json;

namespace Wit.Sdk;

/// <summary>A value that may not have been given: not set, set to null and set to a value are three things.</summary>
/// <typeparam name="T">The value's type, nullable where the column is.</typeparam>
/// <remarks>
/// <c>default</c> is not set. A plain value converts implicitly: <c>new UserPatch { Name = "Ann", Bio = null }</c> sets both. In JSON
/// (System.Text.Json) an absent property is not
/// set, <c>null</c> is null, and any other value is set; other serializers read the value where they can, and throw where they would lose it.
/// </remarks>
[JsonConverter(typeof(OptionalJsonConverterFactory))]
[TypeConverter(typeof(OptionalTypeConverter))]
public readonly struct Optional<T> : IEquatable<Optional<T>>, IXmlSerializable, IOptional
{
    private const string OnlyJson = "Optional<T> is serialized by System.Text.Json only; this serializer would lose whether the value is set.";

    private readonly T _value;

    /// <summary>Makes a set value.</summary>
    /// <param name="value">The value, which may be null where <typeparamref name="T"/> may.</param>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>The value that was not given.</summary>
    public static Optional<T> NotSet => default;

    /// <summary>Whether a value (or null) was given.</summary>
    public bool IsSet { get; }

    /// <summary>The given value.</summary>
    /// <exception cref="InvalidOperationException">No value was given; see <see cref="IsSet"/>.</exception>
    public T Value => IsSet ? _value : throw new InvalidOperationException("The value is not set; test IsSet first.");

    /// <summary>Sets a value.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are not set, or both are set to equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is set and the other not, or their values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The given value, or <paramref name="fallback"/>.</summary>
    /// <param name="fallback">The value to return if none was given.</param>
    public T GetValueOrDefault(T fallback) => IsSet ? _value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, _value);

    /// <inheritdoc/>
    JsonConverter IOptional.CreateConverter() => new OptionalJsonConverter<T>();

    /// <inheritdoc/>
    object IOptional.With(object? value) => new Optional<T>((T)value!);

    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) => throw new NotSupportedException(OnlyJson);

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => throw new NotSupportedException(OnlyJson);

    /// <summary>The value's text, <c>null</c>, or <c>(not set)</c>.</summary>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : "(not set)";

    // Newtonsoft.Json and the data contract serializers call this where they would read the value as an object without members, and so lose it.
    [OnDeserializing]
    [SuppressMessage("CodeQuality", "IDE0051", Justification = "Serializers find it by its attribute.")]
    [SuppressMessage("Style", "IDE0060", Justification = "Serializers require the parameter.")]
    private void RefuseOtherDeserializer(StreamingContext context) => throw new NotSupportedException(OnlyJson);

    [OnSerializing]
    [SuppressMessage("CodeQuality", "IDE0051", Justification = "Serializers find it by its attribute.")]
    [SuppressMessage("Style", "IDE0060", Justification = "Serializers require the parameter.")]
    private void RefuseOtherSerializer(StreamingContext context) => throw new NotSupportedException(OnlyJson);
}
