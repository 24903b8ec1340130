namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT1xxx: the text is not TypeScript that we can read.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A character that starts no token.</summary>
    public static DiagnosticDescriptor UnexpectedCharacter { get; } = Error(
        "WIT1001", "Unexpected character", "The character '{0}' can't stand here", "remove it");

    /// <summary>A string, template, comment or regular expression without an end.</summary>
    public static DiagnosticDescriptor Unterminated { get; } = Error(
        "WIT1002", "Unterminated literal", "This {0} never ends", "close it with {1}");

    /// <summary>A certain token is missing.</summary>
    public static DiagnosticDescriptor TokenExpected { get; } = Error(
        "WIT1003", "Token expected", "Expected {0}, but found {1}", "add {0} before {1}");

    /// <summary>An expression is missing.</summary>
    public static DiagnosticDescriptor ExpressionExpected { get; } = Error(
        "WIT1004", "Expression expected", "Expected an expression, but found {0}", "write a value here, or remove what asks for it");

    /// <summary>A name is missing.</summary>
    public static DiagnosticDescriptor NameExpected { get; } = Error(
        "WIT1005", "Name expected", "Expected a name, but found {0}", "write a name here");

    /// <summary>A type is missing.</summary>
    public static DiagnosticDescriptor TypeExpected { get; } = Error(
        "WIT1006", "Type expected", "Expected a type, but found {0}", "write a type here");

    /// <summary>A bracket without its partner.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = Error(
        "WIT1007", "Unclosed bracket", "This '{0}' is never closed", "add '{1}' where it should end");

    /// <summary>Deeper nesting than anyone writes.</summary>
    public static DiagnosticDescriptor NestedTooDeeply { get; } = Error(
        "WIT1008", "Nested too deeply", "The code is nested more than {0} levels deep here", "move a part of it to a constant of its own");

    /// <summary>Something that starts no statement.</summary>
    public static DiagnosticDescriptor StatementExpected { get; } = Error(
        "WIT1009", "Statement expected", "Nothing can start with {0} here", "remove it, or complete the statement before it");
}
