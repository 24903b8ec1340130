using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using Wit.Sdk.Connections;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq.Helpers;

/// <summary>The configuration of linq2db by an app. Only its constructor brings linq2db in.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed record LinqConfiguration(Func<DataOptions, DataOptions> Configure) : HelperConfiguration
{
    /// <inheritdoc/>
    public override StatementInterception? Intercept(DatabaseServices services) => LinqOptions.Of(services).InterceptsHelpers ? new InterceptedStatement() : null;
}
