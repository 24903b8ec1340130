using Npgsql;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk;

/// <summary>A row would have broken a rule of the schema.</summary>
public abstract class ConstraintViolationException : ServerException
{
    private protected ConstraintViolationException(string message, ConstraintFacts facts, PostgresException innerException)
        : base(message, innerException)
    {
        Constraint = facts.Constraint;
        Table = facts.Table;
        Columns = facts.Columns;
        Properties = facts.Properties;
    }

    private protected ConstraintViolationException(string message, ConstraintFacts facts, string sqlState)
        : base(message, sqlState)
    {
        Constraint = facts.Constraint;
        Table = facts.Table;
        Columns = facts.Columns;
        Properties = facts.Properties;
    }

    /// <summary>The constraint's or unique index's name; empty for a column that must not be null.</summary>
    public string Constraint { get; }

    /// <summary>The table, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; }

    /// <summary>The columns, by their names in the database; empty where they are not known.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The properties of the row type for <see cref="Columns"/>, in the same order; empty where they are not known.</summary>
    public IReadOnlyList<string> Properties { get; }
}
