namespace Wit.Sdk.Conditions.Text;

/// <summary>Texts inside of patterns for <c>LIKE</c>.</summary>
internal static class LikePattern
{
    /// <summary>A pattern that stands for just this text.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny('\\', '%', '_')
            ? text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)
            : text;
    }
}
