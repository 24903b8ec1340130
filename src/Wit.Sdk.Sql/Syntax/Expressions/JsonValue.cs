using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>A value with its format.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Format">The format; null when none is written.</param>
internal sealed record JsonValue(TextSpan Span, Expression Value, JsonFormat? Format);

/// <summary><c>FORMAT JSON [ENCODING name]</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Encoding">The encoding; null when none is written.</param>
internal sealed record JsonFormat(TextSpan Span, Name? Encoding);

/// <summary><c>RETURNING type [FORMAT JSON]</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">The type.</param>
/// <param name="Format">The format; null when none is written.</param>
internal sealed record JsonReturning(TextSpan Span, TypeName Type, JsonFormat? Format);

/// <summary>A member of an object that is built: <c>key VALUE value</c> or <c>key: value</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(TextSpan Span, Expression Key, JsonValue Value);

/// <summary>A variable of a path: <c>PASSING value AS name</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Name">The name in the path.</param>
internal sealed record JsonArgument(TextSpan Span, JsonValue Value, Name Name);

/// <summary>The action where a path finds nothing, or fails.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">The action.</param>
/// <param name="Default">The value of <c>DEFAULT value</c>; null for the other kinds.</param>
internal sealed record JsonBehavior(TextSpan Span, JsonBehaviorKind Kind, Expression? Default);

/// <summary>The handling of the values that a path finds.</summary>
/// <param name="Wrapper">Whether it is put into an array.</param>
/// <param name="OmitsQuotes"><c>OMIT QUOTES</c> is true, <c>KEEP QUOTES</c> false; null when none is written.</param>
/// <param name="OnEmpty">The action where nothing is found; null if none is written.</param>
/// <param name="OnError">The action on an error; null if none is written.</param>
internal sealed record JsonPathOptions(JsonWrapper Wrapper, bool? OmitsQuotes, JsonBehavior? OnEmpty, JsonBehavior? OnError)
{
    /// <summary>No option is written.</summary>
    public static JsonPathOptions None { get; } = new(JsonWrapper.Default, null, null, null);
}
