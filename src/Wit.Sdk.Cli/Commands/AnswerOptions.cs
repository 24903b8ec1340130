using System.CommandLine;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Commands;

/// <summary>The options that answer what a change of schema leaves open, and how it is to be made.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<string[]> _renames = new("--rename")
    {
        Description = "What has a new name, such as table:public.users=public.people; may be repeated.",
        HelpName = "kind:old=new",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _allowedDrops = new("--allow-drop")
    {
        Description = "What may be lost, such as column:public.users.name; may be repeated.",
        HelpName = "kind:name",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _fills = new("--fill")
    {
        Description = "The value of existing rows in a new column, such as column:public.users.country=DE, or SQL in brackets; may be repeated.",
        HelpName = "column:name=value",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _emptyTables = new("--assume-empty")
    {
        Description = "A table that has no rows in any database, such as table:public.users; may be repeated.",
        HelpName = "table:name",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _plain = new("--plain")
    {
        Description = "drizzle-kit's statements, which keep others waiting: one file, one transaction, no concurrent index.",
    };

    public void AddTo(Command command)
    {
        AddAnswersTo(command);
        command.Add(_emptyTables);
        command.Add(_plain);
    }

    /// <summary>The options of a command that looks itself whether tables are empty.</summary>
    public void AddAnswersTo(Command command)
    {
        command.Add(_renames);
        command.Add(_allowedDrops);
        command.Add(_fills);
    }

    public PlanMode Mode(ParseResult arguments) => arguments.GetValue(_plain) ? PlanMode.Plain : PlanMode.Online;

    public Answers Read(ParseResult arguments) => Answers.Parse(
        Values(arguments, _renames), Values(arguments, _allowedDrops), Values(arguments, _fills), Values(arguments, _emptyTables));

    private static string[] Values(ParseResult arguments, Option<string[]> option) => arguments.GetResult(option) is null ? [] : arguments.GetValue(option) ?? [];
}
