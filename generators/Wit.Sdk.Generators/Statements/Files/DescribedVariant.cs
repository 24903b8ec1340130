using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Files;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>One combination of the parameters that lines depend on, described.</summary>
/// <param name="Rewritten">Its text.</param>
/// <param name="Statement">Its statement.</param>
/// <param name="Described">Its parameters and columns.</param>
internal sealed record DescribedVariant(RewrittenText Rewritten, Statement Statement, DescribedStatement Described)
{
    /// <summary>The range of the statement in the text.</summary>
    public TextSpan Span => Statement.Span;

    /// <summary>The name of a parameter, which one by number may not have.</summary>
    public static string NameOf(DescribedParameter parameter) =>
        parameter.Name.Length > 0 ? parameter.Name : "p" + parameter.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
