using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>
/// The body of a function in braces, read when the function is first called. Most functions near a schema are never called
/// by it, and what they hold (any TypeScript at all) is none of our business.
/// </summary>
internal sealed class LazyBody(TextSpan span, Func<Statement[]> parse)
{
    private Statement[]? _statements;

    public TextSpan Span => span;

    public Statement[] Statements => _statements ??= parse();
}
