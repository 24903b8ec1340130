namespace Wit.Sdk.Studio.Edits;

/// <summary>One value.</summary>
/// <param name="Text">The value; null for NULL, and for one that is not sent.</param>
/// <param name="IsWhole">Whether it is sent: it is at most <see cref="LongestText"/> characters long, and the row exists.</param>
internal sealed record ValueAnswer(string? Text, bool IsWhole)
{
    /// <summary>How long a value can be that is edited in the page.</summary>
    public const int LongestText = 400_000;
}
