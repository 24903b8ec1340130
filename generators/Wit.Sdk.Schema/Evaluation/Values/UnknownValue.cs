namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A value that can't be known here. It is carried along, and becomes an error only where the DDL needs it.</summary>
internal sealed class UnknownValue(Cause cause) : Value
{
    public Cause Cause => cause;

    /// <summary>What was imported, when the value is what a package exports.</summary>
    public PackageExport? Export { get; init; }

    /// <summary>A member of it: as unknown, and of a whole package what that exports by the name.</summary>
    public UnknownValue Member(string name) => Export switch
    {
        null => this,
        { Name: "*" or "default" } whole => new UnknownValue(cause) { Export = whole with { Name = name } },
        _ => Result,
    };

    /// <summary>What it makes when it is called.</summary>
    public UnknownValue Result => Export is null ? this : new UnknownValue(cause);

    public override string Description => "an unknown value";

    public override bool IsTruthy => true;
}
