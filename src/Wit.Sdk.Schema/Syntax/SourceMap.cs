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
    internal IEnumerable<(string Key, SourceLocation Location)> All => _places.Since(0).Select(place => (place.Key, place.Origin.Locate()));

    /// <summary>A map without entries.</summary>
    public static SourceMap Empty { get; } = new(new SourceMapBuilder());

    /// <summary>Finds the location of an object; null when it is not in the source.</summary>
    /// <param name="key"><c>table:public.users</c>, <c>column:public.users.name</c>, <c>enum:public.mood</c>, <c>index:public.users.users_name_index</c>;
    /// <c>primaryKey:</c>, <c>unique:</c>, <c>foreignKey:</c>, <c>check:</c>, <c>policy:</c>, <c>view:</c>, <c>sequence:</c>
    /// likewise; <c>schema:app</c>, <c>role:admin</c>; <c>default:</c> with the path of the column; <c>tag:</c> with the key of what has the comment.</param>
    public SourceLocation? Find(string key) => _places.Find(key)?.Locate();

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
