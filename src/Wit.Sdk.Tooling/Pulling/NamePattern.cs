using System.IO.Enumeration;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>A pattern of names: <c>user*</c> in any schema, or <c>app.user*</c>.</summary>
/// <param name="pattern">The text; <c>*</c> stands for any number of characters, <c>?</c> for one.</param>
internal sealed class NamePattern(string pattern)
{
    public bool Matches(QualifiedName name) => FileSystemName.MatchesSimpleExpression(pattern, name.Name, ignoreCase: false)
        || FileSystemName.MatchesSimpleExpression(pattern, name.ToString(), ignoreCase: false);
}
