namespace Wit.Sdk.Sql.Lexing;

/// <summary>How a text is read.</summary>
/// <param name="HasNamedParameters">
/// Whether <c>@name</c> is a parameter. It is one where a name directly follows an <c>@</c> that ends a run of operator characters, as in <c>@id</c>, <c>=@id</c> and <c>||@id</c>. It stays
/// an operator where the run is a known operator that ends so (<c>&lt;@ @@ @-@ ^@</c> ...), where no name directly follows (<c>@ x</c>, <c>@&gt;</c>, <c>@(x)</c>), and between two operands
/// (<c>a @b</c>), where no parameter can stand.
/// </param>
internal sealed record SqlOptions(bool HasNamedParameters)
{
    /// <summary>PostgreSQL's own grammar.</summary>
    public static SqlOptions Plain { get; } = new(HasNamedParameters: false);

    /// <summary>With <c>@name</c> as a parameter.</summary>
    public static SqlOptions NamedParameters { get; } = new(HasNamedParameters: true);
}
