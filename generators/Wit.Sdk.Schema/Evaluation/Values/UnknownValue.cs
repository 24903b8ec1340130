namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A value that can't be known here. It is carried along, and becomes an error only where the DDL needs it.</summary>
internal sealed class UnknownValue(Cause cause) : Value
{
    public Cause Cause => cause;

    public override string Description => "an unknown value";

    public override bool IsTruthy => true;
}
