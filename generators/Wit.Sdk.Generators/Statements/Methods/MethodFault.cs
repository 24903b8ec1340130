namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>The reasons why a method can't have a statement, whatever that is.</summary>
internal enum MethodFault
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The method is not partial.</summary>
    NotPartial,

    /// <summary>A type around the method is not partial.</summary>
    TypeNotPartial,

    /// <summary>The method has a body.</summary>
    HasBody,

    /// <summary>The method is static.</summary>
    IsStatic,

    /// <summary>The method has type parameters.</summary>
    IsGeneric,

    /// <summary>A parameter is <c>ref</c>, <c>in</c> or <c>out</c>.</summary>
    HasReference,

    /// <summary>The last parameter is not a token.</summary>
    NoToken,

    /// <summary>The text of the statement is not known to the compiler.</summary>
    NotConstant,
}
