namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT3xxx: the schema is read, but a database can't be like that, or should not.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Two tables, views or sequences of one name.</summary>
    public static DiagnosticDescriptor DuplicateRelation { get; } = Error(
        "WIT3001", "Duplicate name", "There are two relations named '{0}'", "rename one of them, or export only one");

    /// <summary>Two columns of one name.</summary>
    public static DiagnosticDescriptor DuplicateColumn { get; } = Error(
        "WIT3002", "Duplicate column", "The table '{0}' has two columns named '{1}'", "rename one of them");

    /// <summary>Two enums of one name.</summary>
    public static DiagnosticDescriptor DuplicateEnum { get; } = Error(
        "WIT3003", "Duplicate type", "There are two types named '{0}'", "rename one of them, or export only one");

    /// <summary>A foreign key whose target doesn't fit.</summary>
    public static DiagnosticDescriptor BadReference { get; } = Error(
        "WIT3004", "Bad reference", "The foreign key '{0}' joins {1} of its own columns to {2} of the other table", "name the same number of columns on both sides");

    /// <summary>Two indexes of one name in a schema.</summary>
    public static DiagnosticDescriptor DuplicateIndex { get; } = Error(
        "WIT3005", "Duplicate index", "There are two indexes or relations named '{0}' in the schema '{1}'", "give one of them another name");

    /// <summary>Two constraints of one name on a table.</summary>
    public static DiagnosticDescriptor DuplicateConstraint { get; } = Error(
        "WIT3006", "Duplicate constraint", "The table '{0}' has two constraints named '{1}'", "give one of them another name");

    /// <summary>A name that PostgreSQL cuts off.</summary>
    public static DiagnosticDescriptor NameTooLong { get; } = Warning(
        "WIT3007", "Name too long", "The name '{0}' is {1} bytes long; PostgreSQL keeps 63: '{2}'", "give it a shorter name");

    /// <summary>The name of a constraint or index that PostgreSQL cuts off.</summary>
    public static DiagnosticDescriptor ConstraintNameTooLong { get; } = Hint(
        "WIT3008", "Name too long", "The name '{0}' is {1} bytes long; PostgreSQL keeps 63: '{2}'", "give it a name of its own");

    /// <summary>A foreign key that no index helps.</summary>
    public static DiagnosticDescriptor ForeignKeyWithoutIndex { get; } = Hint(
        "WIT3009", "Foreign key without an index", "No index begins with the columns of the foreign key '{0}'",
        "add index().on(...): without it, each delete in '{1}' reads the whole table");

    /// <summary>A timestamp without time zone.</summary>
    public static DiagnosticDescriptor TimestampWithoutZone { get; } = Hint(
        "WIT3010", "Timestamp without time zone", "The column '{0}' keeps a time without saying in which zone", "use timestamp(\"...\", {{ withTimezone: true }})");

    /// <summary>A table without a primary key.</summary>
    public static DiagnosticDescriptor NoPrimaryKey { get; } = Hint(
        "WIT3011", "No primary key", "The table '{0}' has no primary key", "add .primaryKey() to a column, or primaryKey({{ columns: [...] }})");

    /// <summary>A reference to a table that nothing creates.</summary>
    public static DiagnosticDescriptor TargetNotExported { get; } = Warning(
        "WIT3012", "Not exported", "{0} refers to the table '{1}', which is not exported, so nothing creates it", "export the table");

    /// <summary>A column of an enum that nothing creates.</summary>
    public static DiagnosticDescriptor EnumNotExported { get; } = Warning(
        "WIT3013", "Not exported", "The column '{0}' is of the enum '{1}', which is not exported, so nothing creates it", "export the enum");

    /// <summary>Two primary keys.</summary>
    public static DiagnosticDescriptor TwoPrimaryKeys { get; } = Error(
        "WIT3014", "Two primary keys", "The table '{0}' has more than one primary key", "keep one: primaryKey({{ columns: [...] }}) for several columns");

    /// <summary>An index on an expression without a name.</summary>
    public static DiagnosticDescriptor IndexNeedsName { get; } = Error(
        "WIT3015", "Index without a name", "An index on an expression must have a name", "name it: index(\"...\")");

    /// <summary>An index on a vector without an operator class.</summary>
    public static DiagnosticDescriptor VectorNeedsOperatorClass { get; } = Error(
        "WIT3016", "No operator class", "The index on the vector '{0}' names no operator class, and vectors have none by default",
        "add .op(\"vector_cosine_ops\"), or another of pgvector's");

    /// <summary>An index or unique constraint without columns.</summary>
    public static DiagnosticDescriptor NoColumns { get; } = Warning(
        "WIT3017", "No columns", "This {0} names no columns, and does nothing", "add .on(...)");

    /// <summary>A constraint on a column of another table.</summary>
    public static DiagnosticDescriptor ColumnOfOtherTable { get; } = Error(
        "WIT3018", "Column of another table", "The column '{0}' is not one of the table '{1}'", "name a column of the table itself");

    /// <summary>A default that reads a column.</summary>
    public static DiagnosticDescriptor DefaultNeedsColumn { get; } = Error(
        "WIT3019", "Default of a column", "A default can't read the column '{0}'", "use generatedAlwaysAs(...) for a value that is computed from other columns");

    /// <summary>A schema named public.</summary>
    public static DiagnosticDescriptor PublicSchema { get; } = Error(
        "WIT3020", "Schema 'public'", "pgSchema() can't be named 'public'", "use pgTable() and pgEnum(): what they make is in 'public'");

    /// <summary>A policy that belongs to no table.</summary>
    public static DiagnosticDescriptor PolicyWithoutTable { get; } = Warning(
        "WIT3021", "Policy without a table", "The policy '{0}' belongs to no table, and does nothing", "put it into the extra config of a table, or call .link(table)");

    /// <summary>A referential action that doesn't exist.</summary>
    public static DiagnosticDescriptor UnknownAction { get; } = Error(
        "WIT3022", "Unknown action", "'{0}' is not a referential action", "use \"cascade\", \"restrict\", \"no action\", \"set null\" or \"set default\"");

    /// <summary>Something in the extra config that Drizzle passes over.</summary>
    public static DiagnosticDescriptor NoConstraint { get; } = Warning(
        "WIT3025", "Not a constraint", "The extra config of the table '{0}' holds {1}, which does nothing", "write check(\"...\", sql`...`), an index, a constraint or a policy");

    /// <summary>Two names that PostgreSQL cuts to the same.</summary>
    public static DiagnosticDescriptor SameNameWhenCut { get; } = Warning(
        "WIT3024", "Same name when cut", "After 63 bytes the name of the foreign key '{0}' is that of another constraint; it is named '{1}' instead",
        "give it a name of its own: foreignKey({{ name: \"...\", ... }})");

    /// <summary>A key of defineRelations that is not a table.</summary>
    public static DiagnosticDescriptor RelationsOfUnknownTable { get; } = Warning(
        "WIT3026", "Relations of an unknown table", "'{0}' is not among the tables that defineRelations() was given", "use the key that its first argument has for the table");

    /// <summary>A relation of many to many.</summary>
    public static DiagnosticDescriptor RelationThroughTable { get; } = Hint(
        "WIT3027", "Relation through a table", "The relation '{0}' goes through another table, for which nothing is generated",
        "add a relation to the table between, which has one to each side");

    /// <summary>A default that the type can't hold.</summary>
    public static DiagnosticDescriptor BadDefault { get; } = Error(
        "WIT3023", "Bad default", "The default of the column '{0}' can't be {1}", "give a value of the column's type, or sql`...`");
}
