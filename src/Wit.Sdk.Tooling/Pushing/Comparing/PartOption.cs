using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>A property of an index or a constraint of ours that the schema can't express: it is invalid, or has included columns.</summary>
/// <param name="Drop">Drops the object as it is.</param>
/// <param name="Create">Creates it as the schema has it.</param>
/// <param name="Definition">The property.</param>
internal sealed record PartOption(Change Drop, Change Create, string Definition)
{
    /// <summary>The consent to lose the property.</summary>
    public AllowedDrop Object => new(Drop.Kind, Drop.Path);

    /// <summary>Whether the object does not do what the schema says, so that it is created again without consent.</summary>
    public bool IsBroken => IsBrokenBy(Definition);

    /// <summary>Whether an option keeps an object from doing what the schema says.</summary>
    public static bool IsBrokenBy(string definition) => definition is "invalid" or "not valid" or "not enforced";

    /// <summary>The option in words.</summary>
    public string Text => $"{ChangeSummary.Noun(Drop.Kind)} {Drop.Path} has the option '{Definition}', which the schema can't express; dropping it creates it again without the option";

    /// <summary>The two changes for a part of a table.</summary>
    public static PartOption? Of(QualifiedName table, object actual, object wanted, string definition) => (actual, wanted) switch
    {
        (Index before, Index after) => new(new Change.DropIndex(table, before), new Change.CreateIndex(table, after, IsTableNew: false), definition),
        (UniqueConstraint before, UniqueConstraint after) => new(new Change.DropUnique(table, before), new Change.AddUnique(table, after), definition),
        (CheckConstraint before, CheckConstraint after) => new(new Change.DropCheck(table, before), new Change.AddCheck(table, after), definition),
        (ForeignKey before, ForeignKey after) => new(new Change.DropForeignKey(table, before), new Change.AddForeignKey(table, after), definition),
        (PrimaryKey before, PrimaryKey after) => new(new Change.DropPrimaryKey(table, before), new Change.AddPrimaryKey(table, after), definition),
        _ => null,
    };
}
