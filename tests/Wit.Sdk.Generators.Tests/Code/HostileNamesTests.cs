using Wit.Sdk.Generators.Tests.Harness;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Tests.Code;

/// <summary>Names that nobody should give, and somebody does. All of them must compile, without a warning.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "class", "int", "object", "record", "required", "field", "value", "var", "await", "async", "global", "file", "scoped", "nameof", "dynamic", "_",
        "Equals", "GetHashCode", "GetType", "ToString", "Clone", "Finalize", "MemberwiseClone", "ReferenceEquals", "PrintMembers", "EqualityContract",
        "Deconstruct", "Bind", "SetColumns", "Read", "columns", "indexes", "keys", "definition", "ddl", "tableName", "session", "selectSql", "schema",
        "row", "patch", "state", "parameters", "limit", "onConflict", "cancellationToken", "rest", "item1", "item2", "compareTo", "system", "npgsql", "wit",
        "task", "guid", "string", "my", "app", "witDb", "linqToDB", "optional", "name", "id2", "1st", "+1", "größe", "名前", "\U0001F600", "a\"b", "a'b", "a\\b",
        "a\nb", "a\u2028b", "*/", "-->", "</summary>", "{0}", "${x}", "%s", "; DROP TABLE users; --", "\t", " ", "user_id", "userId", "USER_ID", "userID",
    ];

    [Fact]
    public void As_columns() => Emitted.Compile(Models.Schema(Hostile("things")));

    [Fact]
    public void As_tables() => Emitted.Compile(Models.Schema([.. Names.Select(name => Models.Keyed(name, Models.Column("name", new ColumnType.Text())))]));

    [Fact]
    public void As_tables_with_a_column_of_their_own_name() => Emitted.Compile(Models.Schema([.. Names.Select(name => Models.Keyed(name, Models.Column(name, new ColumnType.Text())))]));

    [Fact]
    public void As_enums_and_labels()
    {
        var enums = Names.Select(name => new EnumType(QualifiedName.InPublic(name), name, Names)).ToEquatableArray();
        var columns = enums.Select(type => new Column(type.Name.Name, type.ExportName, new ColumnType.Enum(type.Name))).ToArray();

        Emitted.Compile(Models.Schema(Models.Keyed("things", columns)) with { Enums = enums });
    }

    [Fact]
    public void As_documentation_and_tags()
    {
        var documentation = new Documentation(string.Join('\n', Names), new[] { new DocumentationTag("deprecated", string.Concat(Names)) });
        var column = Models.Column("name", new ColumnType.Text()) with { Documentation = documentation, EnumValues = Names };

        Emitted.Compile(Models.Schema(Models.Keyed("things", column) with { Documentation = documentation }) with
        {
            Enums = new[] { new EnumType(QualifiedName.InPublic("e"), "e", new[] { "a" }) { Documentation = documentation } },
        });
    }

    [Fact]
    public void In_a_schema_of_a_hostile_name() => Emitted.Compile(Models.Schema(Hostile("things") with { Name = new("a\"b\\c", "d\"e\nf") }));

    private static Table Hostile(string name)
    {
        var columns = Names.Select(column => new Column(column, column, new ColumnType.Text()) { NotNull = true }).ToArray();
        return Models.Keyed(name, columns) with
        {
            UniqueConstraints = columns.Select(column => new UniqueConstraint("unique " + column.Name, new[] { column.Name })).ToEquatableArray(),
            Indexes = columns.Select(column => new Index("index " + column.Name, new[] { new IndexColumn(column.Name), new IndexColumn("id") })).ToEquatableArray(),
            Checks = columns.Select(column => new CheckConstraint("check " + column.Name, "true")).ToEquatableArray(),
            ForeignKeys = columns.Zip(columns.Skip(1), (one, two) => new ForeignKey("fk " + one.Name, new[] { one.Name, two.Name }, new("public", "o"), new[] { "a", "b" }))
                .ToEquatableArray(),
        };
    }
}
