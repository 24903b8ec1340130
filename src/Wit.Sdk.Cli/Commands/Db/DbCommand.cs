using System.CommandLine;
using Wit.Sdk.Cli.Hosting;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary><c>wit db</c>: a PostgreSQL for development that stays, in a folder of the project.</summary>
internal sealed class DbCommand : Command
{
    public DbCommand(ICliEnvironment environment)
        : base("db", "Run a PostgreSQL for development whose data stay in a folder of the project.")
    {
        Add(new DbStartCommand(environment));
        Add(new DbStopCommand(environment));
        Add(new DbUrlCommand(environment));
        Add(new DbResetCommand(environment));
    }
}
