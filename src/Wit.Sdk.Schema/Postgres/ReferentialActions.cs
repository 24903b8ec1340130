using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>Referential actions in drizzle's spelling, which DDL, snapshots and schema files share.</summary>
public static class ReferentialActions
{
    /// <summary>The words, such as <c>set null</c>.</summary>
    public static string Write(ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "no action",
        ReferentialAction.Restrict => "restrict",
        ReferentialAction.Cascade => "cascade",
        ReferentialAction.SetNull => "set null",
        ReferentialAction.SetDefault => "set default",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "The action has no spelling."),
    };

    /// <summary>Reads the words; null when they are none of the five.</summary>
    public static ReferentialAction? Read(string words) => words switch
    {
        "no action" => ReferentialAction.NoAction,
        "restrict" => ReferentialAction.Restrict,
        "cascade" => ReferentialAction.Cascade,
        "set null" => ReferentialAction.SetNull,
        "set default" => ReferentialAction.SetDefault,
        _ => null,
    };
}
