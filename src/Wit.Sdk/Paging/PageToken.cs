using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wit.Sdk.Json;

namespace Wit.Sdk;

/// <summary>
/// Where a page ended, as a text of characters that URLs take as they are. It belongs to one list with one set of arguments, and is refused by every other; rows that are
/// inserted or deleted between two pages do not disturb it.
/// </summary>
/// <param name="text">The text returned by <see cref="ToString"/>. It is checked when a page is read.</param>
[JsonConverter(typeof(PageTokenJsonConverter))]
public readonly struct PageToken(string? text) : IEquatable<PageToken>, IParsable<PageToken>
{
    private readonly string? _text = text;

    /// <summary>Whether the text is empty, which stands for the start of a list.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>A token out of a text, such as a parameter of a URL; null is the start of the list.</summary>
    /// <param name="text">The text.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator PageToken(string? text) => new(text);

    /// <summary>Whether two tokens are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PageToken left, PageToken right) => left.Equals(right);

    /// <summary>Whether two tokens differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PageToken left, PageToken right) => !left.Equals(right);

    /// <inheritdoc/>
    public static PageToken Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PageToken result)
    {
        result = new(s);
        return s is not null;
    }

    /// <inheritdoc/>
    public bool Equals(PageToken other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PageToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text; empty for the start of a list.</summary>
    public override string ToString() => _text ?? string.Empty;
}
