using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A value that can't be known here. It is carried along, and becomes an error only where the DDL needs it.</summary>
internal sealed class UnknownValue(Cause cause) : Value
{
    public Cause Cause => cause;

    /// <summary>The import, if the value is a package's export.</summary>
    public PackageExport? Export { get; init; }

    /// <summary>How code spells the value, when it is one of the running program: <c>process.env.HOME</c>. Null for all others.</summary>
    public string? RunTimePath { get; private init; }

    /// <summary>A value that only the running program has: its environment, its clock, its machine.</summary>
    /// <param name="path">How code spells it.</param>
    /// <param name="origin">Where it is read.</param>
    public static UnknownValue OfRunTime(string path, Origin origin) => new(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "'" + path + "'")) { RunTimePath = path };

    /// <summary>A member of it: as unknown, and of a whole package what that exports by the name.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="origin">Where it is read.</param>
    public UnknownValue Member(string name, Origin origin) => RunTimePath is { } path ? OfRunTime(path + "." + name, Whole(origin)) : Export switch
    {
        null => this,
        { Name: "*" or "default" } whole => new UnknownValue(cause) { Export = whole with { Name = name } },
        _ => Result,
    };

    /// <summary>The result of calling it.</summary>
    public UnknownValue Result => Export is null && RunTimePath is null ? this : new UnknownValue(cause);

    private Origin Whole(Origin member) =>
        member.Source == cause.Origin.Source && member.Span.Start >= cause.Origin.Span.Start
            ? new Origin(member.Source, TextSpan.FromBounds(cause.Origin.Span.Start, member.Span.End))
            : member;

    public override string Description => "an unknown value";

    public override bool IsTruthy => true;
}
