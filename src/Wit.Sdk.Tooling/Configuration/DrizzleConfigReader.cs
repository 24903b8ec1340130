namespace Wit.Sdk.Tooling.Configuration;

internal static class DrizzleConfigReader
{
    public static Task<DrizzleConfig> ReadAsync(Workspace workspace, string path, CancellationToken ct) => throw new ToolException("wip");
}
