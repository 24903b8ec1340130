namespace Wit.Sdk.Includes.Plans;

/// <summary>The statement of related rows in its parts.</summary>
/// <param name="From">After FROM.</param>
/// <param name="Where">With its WHERE, after the joins; empty where <paramref name="From"/> says all.</param>
/// <param name="OrderBy">With its ORDER BY, at the end.</param>
/// <param name="KeyAlias">The alias of the table with the values of the row they belong to.</param>
/// <param name="KeyColumns">Its columns with these values.</param>
/// <param name="Source">The rows as a place that other statements start from.</param>
internal sealed record ManySql(string From, string Where, string OrderBy, string KeyAlias, IReadOnlyList<string> KeyColumns, PlaceSource Source);
