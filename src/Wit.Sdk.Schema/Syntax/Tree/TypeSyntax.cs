namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A type: a closed set that keeps only what can name a row type; other syntax is skipped.</summary>
internal abstract record TypeSyntax
{
    /// <summary><c>typeof a.b</c>, its path.</summary>
    public sealed record Query(Expression Target) : TypeSyntax;

    /// <summary><c>Name&lt;arguments&gt;</c>.</summary>
    public sealed record Reference(string Name, TypeSyntax[] Arguments) : TypeSyntax;

    /// <summary>Any other type.</summary>
    public sealed record Other : TypeSyntax;

    /// <summary>The one value of <see cref="Other"/>.</summary>
    public static TypeSyntax Skipped { get; } = new Other();
}
