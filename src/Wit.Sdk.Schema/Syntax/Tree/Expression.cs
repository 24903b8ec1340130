using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>An expression: a closed set. Parentheses and type assertions (<c>as</c>, <c>satisfies</c>, <c>!</c>) leave no node: they change no value.</summary>
internal abstract record Expression(TextSpan Span)
{
    /// <summary>A name.</summary>
    public sealed record Identifier(TextSpan Span, string Name) : Expression(Span);

    /// <summary>A string, or a template without holes.</summary>
    public sealed record String(TextSpan Span, string Value) : Expression(Span);

    /// <summary>A number.</summary>
    public sealed record Number(TextSpan Span, double Value) : Expression(Span);

    /// <summary>A bigint, as decimal digits.</summary>
    public sealed record BigInt(TextSpan Span, string Digits) : Expression(Span);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(TextSpan Span, bool Value) : Expression(Span);

    /// <summary><c>null</c>.</summary>
    public sealed record Null(TextSpan Span) : Expression(Span);

    /// <summary>A regular expression.</summary>
    public sealed record Regex(TextSpan Span, string Pattern, string Flags) : Expression(Span);

    /// <summary>A template; one string more than parts.</summary>
    public sealed record Template(TextSpan Span, string[] Strings, Expression[] Parts) : Expression(Span)
    {
        /// <summary>The strings as they stand in the file, escapes and all.</summary>
        public required string[] Raw { get; init; }
    }

    /// <summary>A template after a tag, such as <c>sql`...`</c>.</summary>
    public sealed record TaggedTemplate(TextSpan Span, Expression Tag, Template Content) : Expression(Span);

    /// <summary>An array; a hole is an <see cref="Identifier"/> <c>undefined</c>.</summary>
    public sealed record Array(TextSpan Span, Expression[] Elements) : Expression(Span);

    /// <summary>An object.</summary>
    public sealed record Object(TextSpan Span, ObjectMember[] Members) : Expression(Span);

    /// <summary><c>...x</c> in a list of elements or arguments.</summary>
    public sealed record Spread(TextSpan Span, Expression Argument) : Expression(Span);

    /// <summary>A function or an arrow function.</summary>
    public sealed record Function(TextSpan Span, FunctionSyntax Syntax) : Expression(Span);

    /// <summary>A call.</summary>
    public sealed record Call(TextSpan Span, Expression Callee, Expression[] Arguments, bool IsOptional) : Expression(Span);

    /// <summary><c>new X(...)</c>.</summary>
    public sealed record New(TextSpan Span, Expression Callee, Expression[] Arguments) : Expression(Span);

    /// <summary><c>x.name</c>.</summary>
    public sealed record Member(TextSpan Span, Expression Target, string Name, TextSpan NameSpan, bool IsOptional) : Expression(Span);

    /// <summary><c>x[key]</c>.</summary>
    public sealed record Index(TextSpan Span, Expression Target, Expression Key, bool IsOptional) : Expression(Span);

    /// <summary>A whole chain that has a <c>?.</c> in it, which ends the chain when it meets nothing.</summary>
    public sealed record OptionalChain(TextSpan Span, Expression Content) : Expression(Span);

    /// <summary>A prefix operator: <c>! - + ~ typeof void delete</c>.</summary>
    public sealed record Unary(TextSpan Span, string Operator, Expression Operand) : Expression(Span);

    /// <summary><c>++</c> and <c>--</c>.</summary>
    public sealed record Update(TextSpan Span, bool IsIncrement, bool IsPrefix, Expression Operand) : Expression(Span);

    /// <summary>An operator between two expressions, those that decide by the left one included.</summary>
    public sealed record Binary(TextSpan Span, string Operator, Expression Left, Expression Right) : Expression(Span);

    /// <summary><c>a ? b : c</c>.</summary>
    public sealed record Conditional(TextSpan Span, Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression(Span);

    /// <summary>An assignment; the operator with its <c>=</c>.</summary>
    public sealed record Assignment(TextSpan Span, string Operator, Expression Target, Expression Value) : Expression(Span);

    /// <summary><c>a, b</c>.</summary>
    public sealed record Sequence(TextSpan Span, Expression[] Items) : Expression(Span);

    /// <summary><c>await x</c>.</summary>
    public sealed record Await(TextSpan Span, Expression Operand) : Expression(Span);

    /// <summary><c>yield x</c>, and <c>yield* x</c>, which yields each of the items of x.</summary>
    public sealed record Yield(TextSpan Span, Expression? Operand, bool IsEach) : Expression(Span);

    /// <summary>A class.</summary>
    public sealed record Class(TextSpan Span, ClassSyntax Syntax) : Expression(Span);

    /// <summary><c>import(...)</c>, with what it names.</summary>
    public sealed record Import(TextSpan Span, Expression Specifier) : Expression(Span);

    /// <summary><c>import.meta</c>.</summary>
    public sealed record ImportMeta(TextSpan Span) : Expression(Span);

    /// <summary>Syntax that is skipped and has no value for us: JSX.</summary>
    public sealed record Opaque(TextSpan Span, string What) : Expression(Span);

    /// <summary>Syntax that could not be read; the error is already reported.</summary>
    public sealed record Missing(TextSpan Span) : Expression(Span);
}
