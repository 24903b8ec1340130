using Wit.Sdk.Schema.Diff;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>What people decided about a change of schema.</summary>
/// <param name="Renames">What has a new name.</param>
/// <param name="AllowedDrops">What may be lost.</param>
public sealed record Answers(IReadOnlyList<Rename> Renames, IReadOnlyList<AllowedDrop> AllowedDrops)
{
    public static Answers None { get; } = new([], []);

    /// <summary>Reads the values of <c>--rename</c> and <c>--allow-drop</c>.</summary>
    /// <exception cref="ToolException">One is not of its form.</exception>
    public static Answers Parse(IEnumerable<string> renames, IEnumerable<string> allowedDrops) =>
        new([.. renames.Select(ParseRename)], [.. allowedDrops.Select(AllowedDrop.Parse)]);

    public Answers With(Rename rename) => this with { Renames = [.. Renames, rename] };

    public Answers With(AllowedDrop drop) => this with { AllowedDrops = [.. AllowedDrops, drop] };

    private static Rename ParseRename(string text) => Rename.Parse(text) ?? throw new ToolException(
        $"'{text}' is not of the form kind:old=new, such as table:public.users=public.people or column:public.users.name=public.users.full_name; kinds: schema, table, column, "
        + "enum, sequence, view, policy, role.",
        isUsage: true);
}
