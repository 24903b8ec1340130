using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>Makes parameters of columns.</summary>
internal static class KeyParts
{
    /// <summary>The other parameters of helpers that take keys.</summary>
    private static readonly string[] Reserved = ["after", "by", "cancellationToken", "column", "include", "limit", "patch", "size", "version"];

    /// <summary>The columns as parameters; null if one of them is not a column of the table, which has an error of its own.</summary>
    public static EquatableArray<KeyPartCode>? Of(IEnumerable<string> names, EquatableArray<ColumnCode> columns)
    {
        var parameters = new UniqueNames(Reserved);
        var parts = new List<KeyPartCode>();
        foreach (var name in names)
        {
            if (columns.FirstOrDefault(column => column.Column.Name == name) is not { } column)
                return null;
            var camel = CSharpIdentifier.Camel(column.Property);
            parts.Add(new(column, CSharpIdentifier.Escape(parameters.Take(camel, camel + "Value"))));
        }

        return parts.ToEquatableArray();
    }

    /// <summary><c>ByRepoIdAndNumber</c>.</summary>
    public static string Suffix(IEnumerable<KeyPartCode> parts) => "By" + string.Join("And", parts.Select(part => part.Column.Property));
}
