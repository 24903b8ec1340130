using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A statement: a closed set. Declarations of types other than aliases leave an <see cref="Empty"/>.</summary>
internal abstract record Statement(TextSpan Span)
{
    /// <summary><c>const</c>, <c>let</c>, <c>var</c>.</summary>
    public sealed record Variables(TextSpan Span, Declarator[] Declarators, bool IsExported, bool IsAmbient, TextSpan? DocComment) : Statement(Span)
    {
        /// <summary>Whether nothing can assign another value to the names.</summary>
        public bool IsConstant { get; init; }
    }

    /// <summary>A function declaration.</summary>
    public sealed record Function(TextSpan Span, FunctionSyntax Syntax, bool IsExported) : Statement(Span);

    /// <summary>A class.</summary>
    public sealed record Class(TextSpan Span, ClassSyntax Syntax, bool IsExported) : Statement(Span);

    /// <summary>A TypeScript enum.</summary>
    public sealed record Enum(TextSpan Span, string Name, EnumMember[] Members, bool IsExported) : Statement(Span);

    /// <summary>A TypeScript namespace, of values or of types alone.</summary>
    public sealed record Namespace(TextSpan Span, string Name, LazyBody<Statement> Body, bool IsExported) : Statement(Span);

    /// <summary>A type alias.</summary>
    public sealed record TypeAlias(TextSpan Span, string Name, TypeSyntax Type, bool IsExported) : Statement(Span);

    /// <summary>An import.</summary>
    public sealed record Import(TextSpan Span, string Specifier, TextSpan SpecifierSpan, ImportName[] Names) : Statement(Span);

    /// <summary><c>export { a, b as c }</c>, with <c>from</c> or without.</summary>
    public sealed record ExportNames(TextSpan Span, ExportName[] Names, string? Specifier, TextSpan SpecifierSpan) : Statement(Span);

    /// <summary><c>export * from</c>, with <c>as name</c> or without.</summary>
    public sealed record ExportAll(TextSpan Span, string? Name, string Specifier, TextSpan SpecifierSpan) : Statement(Span);

    /// <summary><c>export default</c> of a value, or <c>export =</c>, which makes the file that one value.</summary>
    public sealed record ExportDefault(TextSpan Span, Expression Value, TextSpan? DocComment, bool IsOneValue = false) : Statement(Span);

    /// <summary>An expression.</summary>
    public sealed record Evaluate(TextSpan Span, Expression Value) : Statement(Span);

    /// <summary><c>{ ... }</c>.</summary>
    public sealed record Block(TextSpan Span, Statement[] Statements) : Statement(Span);

    /// <summary><c>if</c>.</summary>
    public sealed record If(TextSpan Span, Expression Condition, Statement Then, Statement? Else) : Statement(Span);

    /// <summary><c>return</c>.</summary>
    public sealed record Return(TextSpan Span, Expression? Value) : Statement(Span);

    /// <summary><c>throw</c>.</summary>
    public sealed record Throw(TextSpan Span, Expression Value) : Statement(Span);

    /// <summary><c>for (a; b; c)</c>.</summary>
    public sealed record For(TextSpan Span, Statement? Start, Expression? Condition, Expression? Step, Statement Body) : Statement(Span);

    /// <summary><c>for (x of y)</c> and <c>for (x in y)</c>.</summary>
    public sealed record ForEach(TextSpan Span, Pattern Target, Expression Source, bool IsKeys, Statement Body) : Statement(Span);

    /// <summary><c>while</c> and <c>do</c>.</summary>
    public sealed record While(TextSpan Span, Expression Condition, Statement Body, bool TestsAfter) : Statement(Span);

    /// <summary><c>switch</c>.</summary>
    public sealed record Switch(TextSpan Span, Expression Value, SwitchCase[] Cases) : Statement(Span);

    /// <summary><c>try</c>.</summary>
    public sealed record Try(TextSpan Span, Statement[] Body, Pattern? CatchTarget, Statement[]? Catch, Statement[]? Finally) : Statement(Span);

    /// <summary><c>break</c> and <c>continue</c>.</summary>
    public sealed record Jump(TextSpan Span, bool IsBreak) : Statement(Span);

    /// <summary>Nothing that has an effect.</summary>
    public sealed record Empty(TextSpan Span) : Statement(Span);
}
