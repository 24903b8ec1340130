using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>An enum type as others name it.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="TypeName">The C# type, fully qualified.</param>
/// <param name="DataTypeName">The name that Npgsql knows it by: <c>issue_state</c>, <c>audit.mood</c>.</param>
internal sealed record EnumReference(QualifiedName Name, string TypeName, string DataTypeName)
{
    /// <summary>The export of the schema file, which its columns name.</summary>
    public string ExportName { get; init; } = string.Empty;
}
