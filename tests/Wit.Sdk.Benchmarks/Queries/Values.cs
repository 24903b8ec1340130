using System.Globalization;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>What the calls of a workload ask for and write: a function of the call's number alone.</summary>
internal static class Values
{
    public const int Limit = 50;
    public const string Path = "src/Wit.Sdk/Statements/DatabaseSession.cs";
    public const string Side = "RIGHT";
    public const string CommitSha = "0123456789abcdef0123456789abcdef01234567";
    public const string Body = "Would a test of this find the mistake that we had last week? If not, one is missing here.";

    public static Guid PullRequestId(int call) => Ids.PullRequest(Ids.Pick(call, Ids.PullRequests));

    public static Guid RepositoryId(int call) => Ids.Repository(Ids.Pick(call, Ids.Repositories));

    public static int Number(int call) => (Ids.Pick(call + 1, Ids.PullRequestsOfRepository)) + 1;

    public static Guid UserId(int call) => Ids.User(Ids.Pick(call, Ids.Users));

    public static DateTimeOffset Before(int call) => new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(call % 7);

    public static int Line(int call) => call % 500;

    public static string Title(int call) => string.Create(CultureInfo.InvariantCulture, $"Fix the thing for good, attempt {call}");
}
