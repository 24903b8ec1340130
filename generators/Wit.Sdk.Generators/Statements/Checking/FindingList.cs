using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>Collects what is found in one method.</summary>
internal sealed class FindingList
{
    private readonly List<SqlFinding> _findings = [];

    /// <summary>Whether there is an error.</summary>
    public bool HasError { get; private set; }

    /// <summary>The findings in order.</summary>
    public EquatableArray<SqlFinding> All => _findings.ToEquatableArray();

    /// <summary>Adds a finding of any part.</summary>
    public void Add(DiagnosticDescriptor descriptor, FindingPlace place, TextSpan span, string message, string help)
    {
        HasError |= descriptor.Severity == DiagnosticSeverity.Error;
        _findings.Add(new SqlFinding(descriptor, place, span, message.TrimEnd('.'), Lower(help.TrimEnd('.'))));
    }

    // The engine of SQL words them as sentences.
    private static string Lower(string help) => help.Length == 0 ? help : char.ToLowerInvariant(help[0]) + help.Substring(1);

    /// <summary>Adds a finding of a range of the statement.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, string message, string help) => Add(descriptor, FindingPlace.Statement, span, message, help);

    /// <summary>A result that does not fit its C# type, at the column where there is one.</summary>
    public void Result(FindingPlace place, DescribedColumn? column, string message, string help) => At(DiagnosticCatalogue.SqlResultType, place, column, message, help);

    /// <summary>A NULL that its C# type does not take.</summary>
    public void Null(FindingPlace place, DescribedColumn column, string message, string help) => At(DiagnosticCatalogue.SqlNullResult, place, column, message, help);

    private void At(DiagnosticDescriptor descriptor, FindingPlace place, DescribedColumn? column, string message, string help)
    {
        var isInText = column is { Span.Length: > 0 };
        Add(descriptor, isInText ? FindingPlace.Statement : place, isInText ? column!.Span : default, message, help);
    }
}
