using System.Text.RegularExpressions;

namespace Wit.Sdk.Migrations;

/// <summary>How patterns begin that look at the first words of a statement.</summary>
internal static class SqlLead
{
    /// <summary>From the start, past blanks and comments.</summary>
    public const string Pattern = @"\A(\s|--[^\n]*(\n|\z)|/\*.*?\*/)*";

    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;
}
