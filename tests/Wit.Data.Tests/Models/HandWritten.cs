using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests.Models;

/// <summary>The methods that src/Wit.Data writes by hand onto the generated table classes, as the sources say.</summary>
internal static partial class HandWritten
{
    /// <summary>As <c>UsersTable.CreateAsync</c>.</summary>
    public static IReadOnlySet<string> Methods { get; } = Directory.EnumerateFiles(RepositoryRoot.Combine("src", "Wit.Data"), "*Table*.cs", SearchOption.AllDirectories)
        .SelectMany(file => PublicAsyncMethod().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file).Split('.')[0]}.{match.Groups["name"].Value}"))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^    public ((async|partial) )?(Task|IAsyncEnumerable)\S*( \S+)?? (?<name>\w+Async)\(", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex PublicAsyncMethod();
}
