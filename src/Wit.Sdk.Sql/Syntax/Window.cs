using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>The definition of a window, in parentheses.</summary>
/// <param name="Span">Where it stands, parentheses included.</param>
/// <param name="Base">The window that it refines; null when there is none.</param>
/// <param name="PartitionBy">The keys of its partitions.</param>
/// <param name="OrderBy">The order in a partition.</param>
/// <param name="Frame">The frame; null when none is written.</param>
internal sealed record Window(TextSpan Span, Name? Base, Expression[] PartitionBy, SortKey[] OrderBy, WindowFrame? Frame);

/// <summary>A window with a name, of the clause <c>WINDOW</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Window">The window.</param>
internal sealed record NamedWindow(TextSpan Span, Name Name, Window Window);

/// <summary>The clause <c>OVER</c> of a function: the name of a window, or a window.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name; null when the window is written here.</param>
/// <param name="Window">The window; null when it is named.</param>
internal sealed record OverClause(TextSpan Span, Name? Name, Window? Window);
