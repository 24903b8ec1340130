using System.Text.RegularExpressions;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Recognizes carried statements by their first words, as the server writes them.</summary>
internal static partial class CarriedWords
{
    /// <summary>Whether a statement creates a function or a procedure.</summary>
    public static bool IsRoutine(CarriedStatement statement) => Routine().IsMatch(statement.Sql);

    [GeneratedRegex("^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Routine();
}
