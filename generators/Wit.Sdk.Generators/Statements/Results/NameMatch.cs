namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>Compares names of C# and of SQL: <c>OpenIssues</c>, <c>openIssues</c> and <c>open_issues</c> are one.</summary>
internal static class NameMatch
{
    /// <summary>Whether two names are one.</summary>
    public static bool AreSame(string left, string right) => string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("_", string.Empty);
}
