namespace Wit.Sdk.Schema.Text;

/// <summary>A text with positions of its own that knows where they are in a file.</summary>
internal interface ILocatedText
{
    /// <summary>The place in the file.</summary>
    SourceLocation Locate(TextSpan span);
}
