using Wit.Sdk.Schema.Diff;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>The user's decisions about a change of schema.</summary>
/// <param name="Renames">The renamed objects.</param>
/// <param name="AllowedDrops">The objects that may be lost.</param>
public sealed record Answers(IReadOnlyList<Rename> Renames, IReadOnlyList<AllowedDrop> AllowedDrops)
{
    public static Answers None { get; } = new([], []);

    /// <summary>The values that existing rows get in new columns.</summary>
    public IReadOnlyList<ColumnFill> Fills { get; init; } = [];

    /// <summary>The paths of tables that have no rows in any database.</summary>
    public IReadOnlyList<string> EmptyTables { get; init; } = [];

    /// <summary>Reads the values of <c>--rename</c>, <c>--allow-drop</c>, <c>--fill</c> and <c>--assume-empty</c>.</summary>
    /// <exception cref="ToolException">One is not of its form.</exception>
    public static Answers Parse(IEnumerable<string> renames, IEnumerable<string> allowedDrops, IEnumerable<string>? fills = null, IEnumerable<string>? emptyTables = null) =>
        new([.. renames.Select(ParseRename)], [.. allowedDrops.Select(AllowedDrop.Parse)])
        {
            Fills = [.. (fills ?? []).Select(ColumnFill.Parse)],
            EmptyTables = [.. (emptyTables ?? []).Select(ParseTable)],
        };

    public Answers With(Rename rename) => this with { Renames = [.. Renames, rename] };

    public Answers With(AllowedDrop drop) => this with { AllowedDrops = [.. AllowedDrops, drop] };

    public Answers With(ColumnFill fill) => this with { Fills = [.. Fills, fill] };

    public Answers WithEmpty(string table) => this with { EmptyTables = [.. EmptyTables, table] };

    private static Rename ParseRename(string text) => Rename.Parse(text) ?? throw new ToolException(
        $"'{text}' is not of the form kind:old=new, such as table:public.users=public.people or column:public.users.name=public.users.full_name; kinds: schema, table, column, "
        + "enum, sequence, view, policy, role.",
        isUsage: true);

    private static string ParseTable(string text) => text.StartsWith("table:", StringComparison.Ordinal)
        ? AllowedDrop.Parse(text).Path
        : throw new ToolException($"'{text}' is not of the form table:name, such as table:public.users.", isUsage: true);
}
