using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>
/// Where each object of a model stands in the source. Kept beside the model, so that moving a line changes no object. A map equals only itself: to look up
/// every place and compare it would cost more than whatever it saved.
/// </summary>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly SourceMapBuilder _places;

    internal SourceMap(SourceMapBuilder places) => _places = places;

    /// <summary>Every place that was noted.</summary>
    internal IEnumerable<(PlaceKey Key, SourceLocation Location)> All => _places.Since(0).Select(place => (place.Key, place.Origin.Locate()));

    /// <summary>A map without entries.</summary>
    public static SourceMap Empty { get; } = new(new SourceMapBuilder());

    /// <summary>Finds the location of an object; null when it is not in the source.</summary>
    /// <param name="key">The object.</param>
    public SourceLocation? Find(ObjectKey key) => _places.Find(key)?.Locate();

    /// <summary>Finds the location of the default of a column; null when the column has none in the source.</summary>
    /// <param name="column">The column.</param>
    public SourceLocation? FindDefault(ObjectKey column) => _places.Find(new PlaceKey(column, PlaceKind.Default))?.Locate();

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
