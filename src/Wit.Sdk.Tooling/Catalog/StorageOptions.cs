using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>Reads <c>pg_class.reloptions</c>: texts of the form <c>name=value</c>.</summary>
internal static class StorageOptions
{
    public static EquatableArray<StorageParameter> Read(IEnumerable<string> options) => options
        .Select(option => option.Split('=', 2))
        .Select(parts => new StorageParameter(parts[0], parts.Length == 2 ? parts[1] : string.Empty))
        .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
        .ToEquatableArray();
}
