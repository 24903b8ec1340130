using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Generators.Statements.Results;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>Matches the parameters of a statement with those of its method.</summary>
/// <param name="method">The method.</param>
/// <param name="fit">Which types fit.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class ParameterBinder(SqlMethod method, ValueFit fit, FindingList findings)
{
    /// <summary>The state, its type, and the statements that bind it; null after a problem.</summary>
    public (string State, string StateType, string Bind)? Bind(DescribedStatement described)
    {
        var used = new List<int>();
        foreach (var parameter in described.Parameters)
        {
            var index = parameter.IsNamed ? method.Parameters.ToList().FindIndex(own => NameMatch.AreSame(own.Name, parameter.Name)) : parameter.Number - 1;
            if (index < 0 || index >= method.Parameters.Count) Missing(parameter);
            else used.Add(index);
        }

        for (var i = 0; i < method.Parameters.Count; i++)
        {
            if (!used.Contains(i) && !findings.HasError) Unused(i, described);
        }

        if (findings.HasError) return null;
        List<int> order = [.. used.Distinct().OrderBy(index => index)];
        var binds = new List<string>();
        for (var i = 0; i < described.Parameters.Count; i++)
        {
            var own = method.Parameters[used[i]];
            if (fit.Bind(own.Type, described.Parameters[i].Type, Statement.Item("state", order.IndexOf(used[i]), order.Count)) is { } bind) binds.Add(bind);
            else Misfit(used[i], own, described.Parameters[i]);
        }

        var values = order.ConvertAll(index => CSharpIdentifier.Escape(method.Parameters[index].Name));
        return findings.HasError ? null : (Statement.State(values), Statement.StateType(order.ConvertAll(index => method.Parameters[index].Type.Text)), string.Join(" ", binds));
    }

    private void Missing(DescribedParameter parameter)
    {
        var name = parameter.IsNamed ? "@" + parameter.Name : "$" + parameter.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        findings.Add(
            DiagnosticCatalogue.SqlParameters, parameter.Span, $"The method '{method.Name}' has no parameter for '{name}'.",
            parameter.IsNamed
                ? Suggestion.For(parameter.Name, method.Parameters.Select(own => own.Name), $"Add '{fit.NameOf(parameter.Type) ?? "string"} {CSharpIdentifier.Camel(CSharpIdentifier.Pascal(parameter.Name))}'.")
                : "Add one, or use names: '@name'.");
    }

    private void Unused(int index, DescribedStatement described)
    {
        var name = method.Parameters[index].Name;
        findings.Add(
            DiagnosticCatalogue.SqlParameters, FindingPlace.Parameter, new TextSpan(index, 0), $"The statement does not use the parameter '{name}'.",
            Suggestion.For(name, described.Parameters.Select(parameter => parameter.Name), $"Use it as '@{name}', or remove it."));
    }

    private void Misfit(int index, MethodParameter own, DescribedParameter parameter) => findings.Add(
        DiagnosticCatalogue.SqlParameterType, FindingPlace.Parameter, new TextSpan(index, 0),
        $"The parameter '{own.Name}' is '{own.Type.Short}' in C#, and '{parameter.TypeName}' in the statement.",
        fit.NameOf(parameter.Type) is { } name ? $"Declare it as '{name}'." : $"Cast it in the statement, as in '@{own.Name}::text'.");
}
