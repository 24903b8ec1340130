using System.Text.Json;
using Wit.Data.Activities;

namespace Wit.Data;

public sealed partial record Activity
{
    /// <summary>The payload of activity on a pull request or an issue; null for activity of other types. Each call reads it again.</summary>
    public ActivityDetails? Details => Payload is { } payload && IsOfWork ? payload.Deserialize(ActivityJson.Default.ActivityDetails) : null;

    private bool IsOfWork => Type.StartsWith("pr_", StringComparison.Ordinal) || Type.StartsWith("issue_", StringComparison.Ordinal);
}
