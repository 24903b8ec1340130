using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Schema.Diagnostics.Catalogue;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>Reports what is wrong with a method itself.</summary>
internal static class MethodFaults
{
    /// <summary>Whether the method can have a statement.</summary>
    public static bool Check(SqlMethod method, string? session, FindingList findings)
    {
        var (problem, cure) = method.Fault switch
        {
            MethodFault.NotPartial => ("is not partial, so that it gets no body.", "Declare it as 'partial', without a body."),
            MethodFault.TypeNotPartial => ("is in a type that is not partial, so that it gets no body.", "Declare the type as 'partial', and each type around it."),
            MethodFault.HasBody => ("has a body.", "Remove the body: it is generated."),
            MethodFault.IsStatic => ("is static, so that it has no session.", "Make it an instance method."),
            MethodFault.IsGeneric => ("has type parameters, which a statement can't have.", "Write a method for each type."),
            MethodFault.HasReference => ("has a parameter by reference.", "Pass it by value."),
            MethodFault.NoToken => ("has no CancellationToken as its last parameter.", "Add 'CancellationToken cancellationToken = default'."),
            MethodFault.NotConstant => ("has a statement that is not a constant.", "Write a literal, or constants joined by '+'."),
            _ when session is null => ($"is in '{method.Container}', which has no session to run it on.", "Put it into a class of the schema, or add a property 'DatabaseSession Session'."),
            _ => (string.Empty, string.Empty),
        };
        if (problem.Length == 0) return true;
        findings.Add(DiagnosticCatalogue.SqlMethod, FindingPlace.Method, default, $"The method '{method.Name}' {problem}", cure);
        return false;
    }
}
