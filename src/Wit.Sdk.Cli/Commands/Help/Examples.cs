namespace Wit.Sdk.Cli.Commands.Help;

/// <summary>Lines that a command can be called with. Help shows them, and a test parses each.</summary>
internal static class Examples
{
    /// <summary>The examples of a command; empty if there are none.</summary>
    /// <param name="path">The command as it is called after <c>wit</c>: <c>db start</c>.</param>
    public static IReadOnlyList<string> Of(string path) => path switch
    {
        "" => ["wit init", "wit generate --name start", "wit migrate", "wit help generate"],
        "export" => ["wit export --schema schema/schema.ts | psql -v ON_ERROR_STOP=1"],
        "diff" => ["wit diff", "wit diff --url \"$DATABASE_URL\"", "wit diff --from old.ts --to schema/schema.ts"],
        "generate" =>
        [
            "wit generate --name add_priority",
            "wit generate --rename column:public.users.name=public.users.full_name",
            "wit generate --allow-drop table:public.orders",
            "wit generate --custom --name fill_tags",
        ],
        "migrate" => ["wit migrate", "wit migrate --url \"$DATABASE_URL\" --dry-run", "wit migrate --baseline"],
        "status" => ["wit status", "wit status --url \"$DATABASE_URL\" --json"],
        "check" => ["wit check", "wit check --url \"$DATABASE_URL\""],
        "queries" => ["wit queries --queries queries"],
        "pull" => ["wit pull --url \"$DATABASE_URL\"", "wit pull --url \"$DATABASE_URL\" --print"],
        "push" => ["wit push --url \"$DATABASE_URL\" --dry-run"],
        "drop" => ["wit drop"],
        "undo" => ["wit undo"],
        "script" => ["wit script --idempotent > release.sql"],
        "seed" => ["wit seed --url \"$DATABASE_URL\""],
        "init" => ["wit init", "wit init --url \"$DATABASE_URL\""],
        "db" => ["wit db start", "psql \"$(wit db url)\"", "wit db reset"],
        "docs" => ["wit docs", "wit docs --out docs/schema --schema schema/schema.ts"],
        "studio" => ["wit studio", "wit studio --write --port 5000"],
        "completion" =>
        [
            "source <(wit completion bash)",
            "source <(wit completion zsh)",
            "wit completion fish > ~/.config/fish/completions/wit.fish",
            "wit completion pwsh | Out-String | Invoke-Expression",
        ],
        _ => [],
    };
}
