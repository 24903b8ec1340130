namespace Wit.Sdk.Sql.Lexing;

/// <summary>A word of PostgreSQL's grammar.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Class">The other uses of the word.</param>
/// <param name="IsBareLabel">Whether it may be the label of a select item without <c>AS</c>.</param>
internal sealed record Keyword(string Text, KeywordClass Class, bool IsBareLabel);
