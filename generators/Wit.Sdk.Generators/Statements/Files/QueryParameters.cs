using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The parameters of a method over all variants of its statement.</summary>
/// <param name="types">The C# type of each type.</param>
/// <param name="fit">Which types fit.</param>
/// <param name="findings">Where problems go.</param>
/// <param name="conditions">The parameters that lines depend on.</param>
internal sealed class QueryParameters(SqlTypeNames types, ValueFit fit, FindingList findings, IReadOnlyList<string> conditions)
{
    private readonly List<QueryParameter> _all = [];
    private List<QueryParameter> _values = [];

    /// <summary>All of them, those that may be left out last.</summary>
    public IEnumerable<QueryParameter> All => _all.OrderBy(parameter => parameter.Bit == 0 ? 0 : 1);

    /// <summary>The state.</summary>
    public string State => Statement.State(_values.ConvertAll(parameter => CSharpIdentifier.Escape(parameter.Name)));

    /// <summary>The type of the state.</summary>
    public string StateType => Statement.StateType(_values.ConvertAll(parameter => parameter.Type.Text));

    /// <summary>Reads the variants; null after a problem.</summary>
    public QueryParameters? Read(IReadOnlyList<DescribedVariant> variants)
    {
        var names = new UniqueNames(["cancellationToken", "parameters", "state"]);

        // The last variant has all lines, so that the order is that of the text.
        foreach (var variant in variants.Reverse())
        {
            foreach (var parameter in variant.Described.Parameters) Add(variant, parameter, names);
        }

        _values = [.. _all];
        foreach (var condition in conditions.Where(condition => !_all.Exists(parameter => parameter.SqlName == condition)))
            _all.Add(new QueryParameter(NameOf(condition, names), new TypeReference(TypeShape.Named, "bool"), condition) { Bit = BitOf(condition), IsSwitch = true });
        return findings.HasError ? null : this;
    }

    /// <summary>The statements that bind the parameters of a variant.</summary>
    public string Bind(DescribedVariant variant) => string.Join(" ", variant.Described.Parameters.Select(parameter =>
    {
        var index = _values.FindIndex(value => value.SqlName == DescribedVariant.NameOf(parameter));
        return fit.Bind(_values[index].Type, parameter.Type, Statement.Item("state", index, _values.Count));
    }));

    private static string NameOf(string name, UniqueNames names)
    {
        var camel = CSharpIdentifier.Camel(CSharpIdentifier.Pascal(name));
        return names.Take(camel, camel + "Value");
    }

    private int BitOf(string name) => conditions.ToList().IndexOf(name) is >= 0 and var index ? 1 << index : 0;

    private void Add(DescribedVariant variant, DescribedParameter parameter, UniqueNames names)
    {
        var name = DescribedVariant.NameOf(parameter);
        if (_all.Exists(other => other.SqlName == name)) return;
        if (TypeOf(parameter.Type) is not { } type)
        {
            findings.Add(
                DiagnosticCatalogue.SqlParameterType, new TextSpan(variant.Rewritten.SourceOf(parameter.Span.Start), parameter.Span.Length), $"The parameter '{name}' is of type '{parameter.TypeName}', which has no type in C#.",
                $"Cast it in the statement, as in '@{name}::text'.");
            return;
        }

        var isNullable = parameter.IsNullable || variant.Rewritten.Nullable.Contains(name) || BitOf(name) > 0;
        _all.Add(new QueryParameter(NameOf(name, names), type with { IsNullable = isNullable }, name) { Bit = BitOf(name) });
    }

    private TypeReference? TypeOf(SqlType type)
    {
        var below = type.WithoutDomains();
        if (below.Kind != SqlTypeKind.Array) return types.Of(below) is { } clr ? new TypeReference(TypeShape.Named, clr.Name) : null;
        return types.Of(below.Element!) is { } element
            ? new TypeReference(TypeShape.Named, "global::System.Collections.Generic.IReadOnlyCollection") { Arguments = new[] { new TypeReference(TypeShape.Named, element.Name) } }
            : null;
    }
}
