namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The result of a push.</summary>
/// <param name="Applied">The plan that was applied; its statements are none when the database was what the schema says.</param>
/// <param name="Remainder">The plan for what still differs, by reading the database again: without statements after a push that reached the schema.</param>
/// <param name="Problems">Rows that would have stopped it; then nothing was applied.</param>
public sealed record PushOutcome(PushPlan Applied, PushPlan Remainder, IReadOnlyList<DataProblem> Problems);
