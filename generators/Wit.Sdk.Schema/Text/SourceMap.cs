namespace Wit.Sdk.Schema.Text;

/// <summary>Where each object of a model stands in the source. Kept beside the model, so that moving a line changes no object.</summary>
/// <param name="Entries">The location by key: <c>table:public.users</c>, <c>column:public.users.name</c>, <c>enum:public.mood</c>,
/// <c>index:public.users.users_name_index</c>, <c>foreignKey:</c>, <c>unique:</c>, <c>check:</c>, <c>view:</c>, <c>sequence:</c>, <c>policy:</c>, <c>primaryKey:</c> likewise; <c>schema:app</c>, <c>role:admin</c>; <c>default:</c> with the
/// path of the column; <c>tag:</c> with the key of what has the comment.</param>
public sealed record SourceMap(IReadOnlyDictionary<string, SourceLocation> Entries)
{
    /// <summary>A map without entries.</summary>
    public static SourceMap Empty { get; } = new(new Dictionary<string, SourceLocation>(StringComparer.Ordinal));

    /// <summary>Finds the location of an object; null when it is not in the source.</summary>
    public SourceLocation? Find(string key) => Entries.TryGetValue(key, out var location) ? location : null;
}
