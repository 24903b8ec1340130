using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wit.Sdk.Generators.Analyzers;

/// <summary>The calls that make a query, from the last to the first: through fluent calls, static calls and local variables.</summary>
internal sealed class QueryChain
{
    // A chain that is longer is followed no further: what is not seen is reported.
    private const int Longest = 200;

    private readonly List<IOperation> _links = [];

    /// <summary>Follows a call, or a reference to a method, to where its query comes from.</summary>
    public QueryChain(IOperation last)
    {
        for (var link = (IOperation?)last; link is not null && _links.Count < Longest; link = Source(link))
            _links.Add(link);
    }

    /// <summary>Whether the query says that it is about deleted rows, too.</summary>
    public bool SeesDeletedRows => _links.OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name is "WithDeleted" or "IgnoreFilters");

    /// <summary>The properties that the calls assign: by <c>Set(row => row.Title, ...)</c>, or by an initializer of the row.</summary>
    public ISet<string> AssignedProperties()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var call in _links.OfType<IInvocationOperation>())
        {
            if (call.TargetMethod.Name == "Set" && Lambda(call, 1) is { } property)
                names.UnionWith(property.Body.Descendants().OfType<IPropertyReferenceOperation>().Select(reference => reference.Property.Name));
            else if (call.TargetMethod.Name.StartsWith("InsertOrUpdate", StringComparison.Ordinal) && Lambda(call, 2) is { } update)
                names.UnionWith(Initialized(update));
            else if (call.TargetMethod.Name.StartsWith("Update", StringComparison.Ordinal))
                names.UnionWith(call.Arguments.Select(argument => Lambda(argument.Value)).OfType<IAnonymousFunctionOperation>().SelectMany(Initialized));
        }

        return names;
    }

    private static IEnumerable<string> Initialized(IAnonymousFunctionOperation setter) => setter.Body.Descendants()
        .OfType<IObjectCreationOperation>()
        .SelectMany(created => created.Initializer?.Initializers ?? [])
        .OfType<ISimpleAssignmentOperation>()
        .Select(assignment => assignment.Target)
        .OfType<IPropertyReferenceOperation>()
        .Select(reference => reference.Property.Name);

    private static IAnonymousFunctionOperation? Lambda(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { } argument ? Lambda(argument.Value) : null;

    private static IAnonymousFunctionOperation? Lambda(IOperation value) => value switch
    {
        IConversionOperation conversion => Lambda(conversion.Operand),
        IDelegateCreationOperation creation => Lambda(creation.Target),
        IAnonymousFunctionOperation lambda => lambda,
        _ => null,
    };

    private static IOperation? Source(IOperation link) => link switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation call => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value,
        IMethodReferenceOperation reference => reference.Instance,
        IPropertyReferenceOperation { Property.Name: "Linq", Instance: { } instance } => instance,
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IConditionalAccessInstanceOperation => null,
        ILocalReferenceOperation local => Value(local),
        _ => null,
    };

    /// <summary>The value of a local variable that is assigned only where it is declared.</summary>
    private static IOperation? Value(ILocalReferenceOperation reference)
    {
        var root = (IOperation)reference;
        while (root.Parent is { } parent)
            root = parent;
        var local = reference.Local;
        IOperation? value = null;
        foreach (var operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                value = declarator.Initializer?.Value;
            else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Local, local))
                return null;
        }

        return value;
    }
}
