using Wit.Data;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>A pull request with what a list of them shows.</summary>
internal sealed record PullRequestGraph(PullRequest PullRequest, User Author, List<Label> Labels);
