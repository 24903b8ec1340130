using Wit.Sdk.Schema.Syntax.Sections;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>Where an object stands, wherever its section does.</summary>
/// <param name="Key">The object or part at that place.</param>
/// <param name="Section">The section.</param>
/// <param name="Span">The place in the section.</param>
internal readonly record struct Place(PlaceKey Key, Section Section, TextSpan Span);
