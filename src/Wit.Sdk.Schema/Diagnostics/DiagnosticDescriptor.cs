using Wit.Sdk.Schema.Diagnostics.Catalogue;

namespace Wit.Sdk.Schema.Diagnostics;

/// <summary>A kind of diagnostic. All of them stand in <see cref="DiagnosticCatalogue"/>; numbers are never used again.</summary>
/// <param name="Code">The code, <c>WIT</c> and four digits: 1xxx syntax, 2xxx evaluation, 3xxx model, 4xxx migration, 5xxx C#, 6xxx SQL, 9xxx internal.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Severity">The severity unless a user sets another.</param>
/// <param name="MessageFormat">The problem, with the names quoted; a composite format string.</param>
/// <param name="HelpFormat">The cure; a composite format string over the same arguments.</param>
public sealed record DiagnosticDescriptor(string Code, string Title, DiagnosticSeverity Severity, string MessageFormat, string HelpFormat)
{
    /// <summary>Where the pages of diagnostics are: <c>docs/rules</c> of the repository.</summary>
    public const string PagesUrl = "https://github.com/wit-sdk/wit-sdk/blob/main/docs/rules/";

    /// <summary>The page of this diagnostic.</summary>
    public string HelpLink => PagesUrl + Code + ".md";

    /// <summary>Whether a user can lower the error to a warning: drizzle-kit accepts what it is about, and the model holds what drizzle-kit takes it for.</summary>
    public bool CanBeLowered { get; init; }

    /// <summary>The same kind where drizzle-kit accepts what it is about.</summary>
    internal DiagnosticDescriptor Lowerable => this with { CanBeLowered = true };
}
