using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>Reads <c>@clrType My.Type</c>.</summary>
internal static class ClrTypeTag
{
    /// <summary>The type as the user wrote it; null if there is no tag, or if it does not name a type, which WIT3072 reports.</summary>
    public static string? Find(Documentation documentation) =>
        documentation.Find("clrType")?.Argument.TrimEnd('?', ' ') is { } text && ClrTypeText.IsType(text) ? text : null;
}
