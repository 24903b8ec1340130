using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A file as a tree. There always is one; the errors are reported beside it.</summary>
/// <param name="Source">The text.</param>
/// <param name="Statements">The top-level statements.</param>
/// <param name="Damage">Where something was lost to an error, in no order. A missing comma loses nothing and is not among them.</param>
internal sealed record SyntaxTree(SourceText Source, Statement[] Statements, IReadOnlyList<TextSpan> Damage)
{
    /// <summary>Whether something within a range was lost to an error.</summary>
    public bool IsDamaged(TextSpan span)
    {
        foreach (var damage in Damage)
        {
            if (damage.Start >= span.Start && damage.Start <= span.End)
                return true;
        }

        return false;
    }
}
