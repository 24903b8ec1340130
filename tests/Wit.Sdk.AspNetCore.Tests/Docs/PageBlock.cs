namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>A block of code on a page.</summary>
/// <param name="Page">The name of the page's file.</param>
/// <param name="Line">The line of its first line, from 1.</param>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">The code.</param>
/// <param name="Exception">The reason in a comment <c>&lt;!-- not compiled: reason --&gt;</c> before the block; null if there is none.</param>
internal sealed record PageBlock(string Page, int Line, string Language, string Text, string? Exception)
{
    public override string ToString() => $"{Page}({Line})";
}
