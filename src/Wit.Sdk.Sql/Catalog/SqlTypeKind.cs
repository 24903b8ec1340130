namespace Wit.Sdk.Sql.Catalog;

/// <summary>The kinds of types.</summary>
public enum SqlTypeKind
{
    /// <summary>A type that is not made of others.</summary>
    Base,

    /// <summary>An array of any number of dimensions.</summary>
    Array,

    /// <summary>A domain over another type.</summary>
    Domain,

    /// <summary>A list of labels.</summary>
    Enum,

    /// <summary>A row type: of a table, of a view, or one that stands alone.</summary>
    Composite,

    /// <summary>A range.</summary>
    Range,

    /// <summary>A list of ranges.</summary>
    Multirange,

    /// <summary>A type that only signatures of functions have, and <c>unknown</c>.</summary>
    Pseudo,
}
