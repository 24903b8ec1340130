namespace Wit.Data.PullRequests;

/// <summary>A line of a diff.</summary>
/// <param name="Path">The file, from the root of the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Side">The side that it is counted on: <see cref="PrComment.SideValues.Left"/> before the change, <see cref="PrComment.SideValues.Right"/> after it.</param>
/// <param name="CommitSha">The commit that the diff leads to.</param>
public sealed record DiffLine(string Path, int Line, string Side, string CommitSha);
