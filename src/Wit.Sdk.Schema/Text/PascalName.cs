using System.Globalization;
using System.Text;

namespace Wit.Sdk.Schema.Text;

/// <summary>The names of C# members, made of whatever a schema calls its things.</summary>
public static class PascalName
{
    /// <summary>
    /// <c>repoId</c>, <c>repo_id</c>, <c>repo-id</c> and <c>REPO_ID</c> become <c>RepoId</c>; characters that no name may hold part the words.
    /// Empty when nothing of the text may be in a name.
    /// </summary>
    public static string Of(string text)
    {
        var shouts = text.Any(char.IsUpper) && !text.Any(char.IsLower);
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var character in text)
        {
            if (!IsPart(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : shouts ? char.ToLowerInvariant(character) : character);
            startsWord = false;
        }

        return name.Length > 0 && !IsStart(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>Whether a name may begin with a character.</summary>
    public static bool IsStart(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Whether a name may hold a character.</summary>
    public static bool IsPart(char character) => IsStart(character) || char.GetUnicodeCategory(character) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
