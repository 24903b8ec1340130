using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Sql;
using Index = Wit.Sdk.Schema.Model.Constraints.Index;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>A change that somebody adds has words, a phase and a writer, or a test fails.</summary>
public sealed class ChangeCoverageTests
{
    private static readonly QualifiedName s_name = QualifiedName.InPublic("t");

    private static readonly Column s_column = new("c", "c", new ColumnType.Text());

    private static readonly Policy s_policy = new("p", "PERMISSIVE", "ALL", default, "true", null);

    private static readonly Sequence s_sequence = new(s_name, "t", SequenceOptions.None);

    private static readonly View s_view = new(s_name, "t", default, "select 1");

    private static readonly Role s_role = new("r", CreateDatabase: false, CreateRole: false, Inherit: true, IsExisting: false);

    private static readonly ForeignKey s_foreignKey = new("k", new[] { "c" }, s_name, new[] { "c" });

    private static readonly Change[] s_all =
    [
        new Change.CreateSchema(new NamedSchema("s", "s")), new Change.DropSchema(new NamedSchema("s", "s")), new Change.RenameSchema("s", "t"),
        new Change.CreateRole(s_role), new Change.AlterRole(s_role, s_role), new Change.DropRole(s_role), new Change.RenameRole("r", "s"),
        new Change.CreateEnum(new EnumType(s_name, "t", new[] { "a" })), new Change.AddEnumLabel(new EnumType(s_name, "t", new[] { "a" }), "a", null),
        new Change.ReplaceEnum(new EnumType(s_name, "t", new[] { "a", "b" }), new EnumType(s_name, "t", new[] { "b" }), QualifiedName.InPublic("t__old")),
        new Change.DropReplacedEnum(s_name, QualifiedName.InPublic("t__old")), new Change.RenameEnumLabel(s_name, "a", "b"),
        new Change.DropEnum(new EnumType(s_name, "t", new[] { "a" })), new Change.RenameEnum(s_name, QualifiedName.InPublic("u")),
        new Change.CreateSequence(s_sequence), new Change.AlterSequence(s_sequence, s_sequence), new Change.DropSequence(s_sequence),
        new Change.RenameSequence(s_name, QualifiedName.InPublic("u")),
        new Change.CreateTable(new Table(s_name, "t", new[] { s_column })), new Change.DropTable(new Table(s_name, "t", new[] { s_column })),
        new Change.RenameTable(s_name, QualifiedName.InPublic("u")), new Change.EnableRowLevelSecurity(s_name), new Change.DisableRowLevelSecurity(s_name),
        new Change.AddColumn(s_name, s_column), new Change.DropColumn(s_name, s_column), new Change.RenameColumn(s_name, "a", "b"),
        new Change.AlterColumn(s_name, s_column, s_column with { NotNull = true }, ColumnChanges.Nullability),
        new Change.AddPrimaryKey(s_name, new PrimaryKey("k", new[] { "c" }, IsInline: false)),
        new Change.DropPrimaryKey(s_name, new PrimaryKey("k", new[] { "c" }, IsInline: false)),
        new Change.AddUnique(s_name, new UniqueConstraint("k", new[] { "c" })), new Change.DropUnique(s_name, new UniqueConstraint("k", new[] { "c" })),
        new Change.AddForeignKey(s_name, s_foreignKey), new Change.DropForeignKey(s_name, s_foreignKey),
        new Change.AddCheck(s_name, new CheckConstraint("k", "true")), new Change.DropCheck(s_name, new CheckConstraint("k", "true")),
        new Change.RenameConstraint(s_name, ObjectKind.Check, "a", "b"),
        new Change.CreateIndex(s_name, new Index("i", new[] { new IndexColumn("c") }), IsTableNew: false),
        new Change.DropIndex(s_name, new Index("i", new[] { new IndexColumn("c") })), new Change.RenameIndex(s_name, "a", "b"),
        new Change.CreatePolicy(s_name, s_policy), new Change.AlterPolicy(s_name, s_policy, s_policy), new Change.DropPolicy(s_name, s_policy),
        new Change.RenamePolicy(s_name, "a", "b"),
        new Change.CreateView(s_view), new Change.DropView(s_view), new Change.RenameView(s_name, QualifiedName.InPublic("u"), IsMaterialized: false),
    ];

    [Fact]
    public void Every_change_is_among_these()
    {
        var types = typeof(Change).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Change)));

        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), s_all.Select(change => change.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_change_has_words_a_phase_and_a_statement_in_each_mode()
    {
        CheckPlan(PlanMode.Plain);
        CheckPlan(PlanMode.Online);
    }

    private static void CheckPlan(PlanMode mode)
    {
        var plan = MigrationPlanner.Plan(ChangeOrder.Sort(s_all), mode);

        Assert.All(s_all, change => Assert.Contains(plan.Statements, statement => ReferenceEquals(statement.Change, change)));
        Assert.All(plan.Statements, statement => Assert.Contains(statement.Change.Path, statement.Comment, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_can_not_be_made_again_loses_data()
    {
        var losing = s_all.Where(change => change.LosesData).Select(change => change.GetType().Name).Order(StringComparer.Ordinal);

        Assert.Equal(["DropColumn", "DropEnum", "DropRole", "DropSchema", "DropSequence", "DropTable", "ReplaceEnum"], losing);
    }
}
