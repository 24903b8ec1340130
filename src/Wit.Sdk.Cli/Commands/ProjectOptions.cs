using System.CommandLine;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Cli.Commands;

/// <summary>The options that say where a project's schema, migrations and database are.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string> _config = new("--config") { Description = "The config to read (default: drizzle.config.ts here or in schema/).", HelpName = "file" };
    private readonly Option<string[]> _schema = SchemaOption("--schema", "Schema file, folder or pattern; may be repeated.");
    private readonly Option<string> _casing = CasingOption();
    private readonly Option<string> _out = new("--out") { Description = "The migrations folder.", HelpName = "folder" };
    private readonly Option<string> _url = new("--url") { Description = "The database: a postgres:// URL, an Npgsql connection string, or Name=Desk for one of appsettings.json and user secrets.", HelpName = "url" };

    private readonly Option<string[]> _warn = WarnOption();

    public void AddSchemaTo(Command command)
    {
        command.Add(_config);
        command.Add(_schema);
        command.Add(_casing);
        command.Add(_warn);
    }

    public void AddConfigTo(Command command) => command.Add(_config);

    public void AddFolderTo(Command command) => command.Add(_out);

    public void AddUrlTo(Command command) => command.Add(_url);

    public void AddDatabaseTo(Command command)
    {
        command.Add(_config);
        command.Add(_out);
        command.Add(_url);
    }

    public SettingsOverrides Read(ParseResult arguments) => new()
    {
        Config = Given(arguments, _config),
        Schema = arguments.GetResult(_schema) is null ? [] : arguments.GetValue(_schema) ?? [],
        Casing = arguments.GetResult(_casing) is null ? null : Casing(arguments.GetValue(_casing)),
        Out = Given(arguments, _out),
        Url = Given(arguments, _url),
        Warn = arguments.GetResult(_warn) is null ? [] : arguments.GetValue(_warn) ?? [],
    };

    internal static Option<string[]> SchemaOption(string name, string description) =>
        new(name) { Description = description, HelpName = "path", AllowMultipleArgumentsPerToken = true };

    internal static Option<string[]> WarnOption() => new("--warn")
    {
        Description = "An error to lower to a warning, such as WIT3001, where drizzle-kit accepts what it is about; may be repeated.",
        HelpName = "code",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static Option<string> CasingOption()
    {
        var option = new Option<string>("--casing") { Description = "How keys without a column name become names." };
        option.AcceptOnlyFromAmong("snake_case", "camelCase");
        return option;
    }

    internal static NameCasing? Casing(string? value) => value switch
    {
        null => null,
        "snake_case" => NameCasing.SnakeCase,
        _ => NameCasing.CamelCase,
    };

    private static string? Given(ParseResult arguments, Option<string> option) => arguments.GetResult(option) is null ? null : arguments.GetValue(option);
}
