namespace Wit.Sdk.Studio.Migrating;

/// <summary>A question that <c>wit generate</c> would ask.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answers">The options of the command that answer; one is needed.</param>
internal sealed record QuestionLine(string Text, IReadOnlyList<string> Answers);
