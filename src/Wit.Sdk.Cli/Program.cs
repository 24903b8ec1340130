using Wit.Sdk.Cli.Hosting;

namespace Wit.Sdk.Cli;

internal static class Program
{
    private static Task<int> Main(string[] arguments) => WitCli.RunAsync(arguments, new SystemEnvironment());
}
