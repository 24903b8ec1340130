using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>An object that a script of DDL declares, with what a statement that uses it needs to know: a closed set.</summary>
/// <param name="Span">Where its statement stands.</param>
/// <param name="Name">The name.</param>
internal abstract record Declaration(TextSpan Span, QualifiedName Name)
{
    /// <summary><c>CREATE FUNCTION</c>.</summary>
    public sealed record Function(TextSpan Span, QualifiedName Name, FunctionParameter[] Parameters) : Declaration(Span, Name)
    {
        /// <summary>The type after RETURNS; null for <c>RETURNS TABLE</c>, and where output parameters say it.</summary>
        public TypeName? Result { get; init; }

        /// <summary>Whether it returns a set of rows.</summary>
        public bool ReturnsSet { get; init; }

        /// <summary>Whether it is NULL as soon as an argument is.</summary>
        public bool IsStrict { get; init; }
    }

    /// <summary><c>CREATE DOMAIN</c>.</summary>
    public sealed record Domain(TextSpan Span, QualifiedName Name, TypeName Type, bool IsNotNull) : Declaration(Span, Name);

    /// <summary><c>CREATE TYPE ... AS (...)</c>.</summary>
    public sealed record Composite(TextSpan Span, QualifiedName Name, ColumnDefinition[] Fields) : Declaration(Span, Name);

    /// <summary><c>CREATE TYPE ... AS ENUM</c>.</summary>
    public sealed record Enum(TextSpan Span, QualifiedName Name, string[] Labels) : Declaration(Span, Name);

    /// <summary><c>CREATE SEQUENCE</c>.</summary>
    public sealed record Sequence(TextSpan Span, QualifiedName Name) : Declaration(Span, Name);

    /// <summary><c>CREATE EXTENSION</c>.</summary>
    public sealed record Extension(TextSpan Span, QualifiedName Name) : Declaration(Span, Name);
}
