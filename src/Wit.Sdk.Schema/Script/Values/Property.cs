using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A property of an object, with its place and its JSDoc comment: a spread takes them along.</summary>
internal sealed record Property(string Key, Value Value, Origin? KeyOrigin = null, TextSpan? DocComment = null);
