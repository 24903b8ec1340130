namespace Wit.Sdk.Sql.Tests.Nullability;

/// <summary>A type as the server has it.</summary>
/// <param name="Name">The name in <c>pg_type</c>.</param>
/// <param name="Kind">The kind: <c>b</c>ase, <c>c</c>omposite, <c>d</c>omain, <c>e</c>num, <c>m</c>ultirange, <c>p</c>seudo or <c>r</c>ange.</param>
/// <param name="Other">The type of the elements of an array, of the bounds of a range, of the ranges of a multirange, or below a domain; 0 for others.</param>
/// <param name="Labels">The labels of an enum.</param>
/// <param name="Fields">The types of the fields of a composite type.</param>
internal sealed record ServerType(string Name, char Kind, uint Other, string[] Labels, uint[] Fields)
{
    /// <summary>Whether it is an array.</summary>
    public bool IsArray => Kind == 'b' && Other != 0;
}
