using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>All tokens of a file, with what the parser needs to look ahead without parsing.</summary>
/// <param name="Tokens">The tokens; the last one is <see cref="TokenKind.EndOfFile"/>.</param>
/// <param name="Partners">The index of the closing bracket by the index of the opening one; -1 for other tokens and for a bracket that is never closed.</param>
/// <param name="DocComments">The JSDoc comment that stands before a token, by the token's index.</param>
internal sealed record TokenList(Token[] Tokens, int[] Partners, IReadOnlyDictionary<int, TextSpan> DocComments);
