using Wit.Sdk.Connections;

namespace Wit.Sdk.Statements;

/// <summary>The configuration of an app that may change how helpers run.</summary>
internal abstract record HelperConfiguration
{
    /// <summary>How helpers of one statement run; null where they run directly.</summary>
    public abstract StatementInterception? Intercept(DatabaseServices services);
}
