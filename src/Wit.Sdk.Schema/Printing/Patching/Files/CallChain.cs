using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>A chain of calls: <c>text("name").notNull().unique()</c>.</summary>
internal sealed class CallChain
{
    /// <summary>The order in which calls are written; those that are not listed stand at the end.</summary>
    private static readonly string[] Order =
    [
        "array", "primaryKey", "notNull", "unique", "default", "defaultNow", "defaultRandom", "generatedAlwaysAs", "generatedAlwaysAsIdentity",
        "generatedByDefaultAsIdentity", "on", "onOnly", "using", "nullsNotDistinct", "where", "concurrently", "with", "onDelete", "onUpdate", "references",
    ];

    private readonly FileSyntax _file;

    private CallChain(FileSyntax file, Expression.Call root, List<Link> links)
    {
        _file = file;
        Root = root;
        Links = links;
    }

    /// <summary>The call that the chain begins with.</summary>
    public Expression.Call Root { get; }

    /// <summary>The calls that follow, in order.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The chain that an expression is; null for what does not begin with a call.</summary>
    public static CallChain? Of(FileSyntax file, Expression? expression)
    {
        var links = new List<Link>();
        while (expression is Expression.Call { Callee: Expression.Member { Target: Expression.Call target } member, IsOptional: false } call)
        {
            var dot = file.Text.LastIndexOf('.', member.NameSpan.Start);
            var gap = file.Text.Substring(target.Span.End, dot - target.Span.End);
            links.Insert(0, new Link(member.Name, string.IsNullOrWhiteSpace(gap) ? target.Span.End : dot, gap, call));
            expression = target;
        }

        return expression is Expression.Call { IsOptional: false } root ? new CallChain(file, root, links) : null;
    }

    /// <summary>Finds a call by its name.</summary>
    public Expression.Call? Find(string name) => Links.Where(link => link.Name == name).Select(link => link.Call).FirstOrDefault();

    /// <summary>The edits that leave one call of several names, or none; empty when nothing changes.</summary>
    /// <param name="names">The names that say the same thing.</param>
    /// <param name="printed">The call with its dot; empty for none.</param>
    public IReadOnlyList<TextEdit> Set(string[] names, string printed)
    {
        var existing = Links.Where(link => names.Contains(link.Name, StringComparer.Ordinal)).ToList();
        var text = _file.Style.Apply(printed);
        if (text.Length == 0 || existing.Count > 1)
            return [.. existing.Select((link, i) => i == 0 && text.Length > 0 ? Replace(link, text) : new TextEdit(link.Start, link.Call.Span.End - link.Start, string.Empty))];
        if (existing.Count == 1)
            return [Replace(existing[0], text)];
        return [Insert(names[0], text)];
    }

    private static TextEdit Replace(Link link, string text)
    {
        var start = link.Start + (link.Gap.Length > 0 && string.IsNullOrWhiteSpace(link.Gap) ? link.Gap.Length : 0);
        return new TextEdit(start, link.Call.Span.End - start, text);
    }

    private TextEdit Insert(string name, string text)
    {
        var rank = RankOf(name);
        var before = Links.LastOrDefault(link => RankOf(link.Name) <= rank);
        var line = Links.Select(link => link.Gap).FirstOrDefault(gap => gap.IndexOf('\n') >= 0 && string.IsNullOrWhiteSpace(gap)) ?? string.Empty;
        return new TextEdit((before?.Call ?? Root).Span.End, 0, line + text);
    }

    /// <summary>A call on the type itself, such as <c>$type</c>, stands right behind the builder.</summary>
    private static int RankOf(string name) => name == "$type" ? -1 : Array.IndexOf(Order, name) is var found and >= 0 ? found : name[0] == '$' ? Order.Length - 2 : Order.Length;

    /// <summary>A call of the chain.</summary>
    /// <param name="Name">The name of the method.</param>
    /// <param name="Start">Where its text starts, with the white space before the dot.</param>
    /// <param name="Gap">The text between the previous call and the dot.</param>
    /// <param name="Call">The call, the ones before it included.</param>
    public sealed record Link(string Name, int Start, string Gap, Expression.Call Call);
}
