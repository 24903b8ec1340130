namespace Wit.Sdk.Tooling.Pushing;

/// <summary>Rows that a statement of a push would fail on.</summary>
/// <param name="Message">The problem, the number of rows, and the cure.</param>
/// <param name="Count">The number of rows or values.</param>
public sealed record DataProblem(string Message, long Count);
