using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Lexing;

/// <summary>A token: its kind, where it stands, and what it says.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The first position.</param>
/// <param name="End">The position after the last.</param>
/// <param name="Text">The value, by its kind; empty for punctuation.</param>
/// <param name="Keyword">The keyword that a word is; null for any other.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, Keyword? Keyword)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
