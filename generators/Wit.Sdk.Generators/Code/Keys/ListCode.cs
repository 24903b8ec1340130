using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>A helper that lists the rows which agree in some columns.</summary>
/// <param name="Parts">The columns in order.</param>
/// <param name="Suffix">What it is called after <c>List</c>: <c>ByRepoIdAndState</c>.</param>
/// <param name="OrderBy">The order in SQL, without <c>ORDER BY</c>; empty when nothing orders the rows.</param>
internal sealed record ListCode(EquatableArray<KeyPartCode> Parts, string Suffix, string OrderBy);
