namespace Wit.Sdk.Studio.Queries;

/// <summary>The number of rows.</summary>
/// <param name="Count">The number.</param>
/// <param name="IsExact">Whether they were counted. Otherwise it is the planner's estimate, because counting took too long.</param>
internal sealed record CountAnswer(long Count, bool IsExact);
