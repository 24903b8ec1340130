using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A row level security policy (<c>pgPolicy</c>).</summary>
/// <param name="Name">The name.</param>
/// <param name="As"><c>PERMISSIVE</c> or <c>RESTRICTIVE</c>.</param>
/// <param name="For"><c>ALL</c>, <c>SELECT</c>, <c>INSERT</c>, <c>UPDATE</c> or <c>DELETE</c>.</param>
/// <param name="To">The roles.</param>
/// <param name="Using">The condition on existing rows; null when not given.</param>
/// <param name="WithCheck">The condition on new rows; null when not given.</param>
public sealed record Policy(string Name, string As, string For, EquatableArray<string> To, string? Using, string? WithCheck);
