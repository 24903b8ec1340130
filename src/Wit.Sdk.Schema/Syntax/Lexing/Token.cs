using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>A token: its kind and where it stands. A '&gt;' is always a token of its own, because types close with it; the parser joins operators.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The first position.</param>
/// <param name="End">The position after the last.</param>
/// <param name="Word">The text of a word or private name; null for other kinds.</param>
/// <param name="NewLineBefore">Whether a line break stands between the token before and this one.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Word, bool NewLineBefore)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
