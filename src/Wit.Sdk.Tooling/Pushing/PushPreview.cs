using Wit.Sdk.Tooling.Pushing.Comparing;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>A database that was read, for plans with any answers.</summary>
public sealed class PushPreview
{
    private readonly PushPlanner _planner;

    internal PushPreview(PushPlanner planner, LiveDatabase database) => (_planner, Database) = (planner, database);

    internal LiveDatabase Database { get; }

    /// <summary>Plans with the answers that were given so far.</summary>
    /// <exception cref="DiagnosticsException">A rename does not fit.</exception>
    public PushPlan Plan(PushChoices choices) => _planner.Plan(choices);
}
