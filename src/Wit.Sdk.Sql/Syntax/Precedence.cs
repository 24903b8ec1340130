namespace Wit.Sdk.Sql.Syntax;

/// <summary>How tightly operators bind, from the loosest; the order of PostgreSQL's grammar.</summary>
internal enum Precedence
{
    Lowest,
    Or,
    And,
    Not,

    /// <summary>IS, ISNULL and NOTNULL. Two of them do not chain where the first ends with an operand.</summary>
    Is,

    /// <summary>Comparisons do not chain.</summary>
    Comparison,

    /// <summary>BETWEEN, IN, LIKE, ILIKE and SIMILAR do not chain where the first ends with an operand.</summary>
    Pattern,

    /// <summary>Every operator that is not of the standard.</summary>
    Operator,
    Additive,
    Multiplicative,
    Power,
    At,
    Collate,
    Sign,
    Typecast,
}
