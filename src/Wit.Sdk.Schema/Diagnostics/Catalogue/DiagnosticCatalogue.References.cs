namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT305x: keys, indexes and policies.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A foreign key between types that PostgreSQL does not compare.</summary>
    public static DiagnosticDescriptor ReferenceOfOtherType { get; } = Error(
        "WIT3050", "Reference of another type", "The column '{0}' is of type {1} and can't refer to '{2}', which is of type {3}", "give both the same type");

    /// <summary>A foreign key to columns that may repeat.</summary>
    public static DiagnosticDescriptor ReferenceNotUnique { get; } = Error(
        "WIT3051", "Reference to columns that are not unique", "The foreign key '{0}' refers to ({2}) of the table '{1}', which nothing makes unique",
        "refer to the primary key, or add .unique() to the column, or unique().on(...) over all of them");

    /// <summary>A referential action that can only fail.</summary>
    public static DiagnosticDescriptor ActionFails { get; } = Warning(
        "WIT3052", "Action that can only fail", "The foreign key '{0}' says {1}, but the column '{2}' {3}: each {4} of a referenced row fails", "{5}");

    /// <summary>An index or key over a type that its method can't order.</summary>
    public static DiagnosticDescriptor NoOrdering { get; } = Error(
        "WIT3053", "Type without an order", "{0} is over the column '{1}' of type {2}, which PostgreSQL can't put into a {3} index", "{4}");

    /// <summary>A hash index that is unique or over several columns.</summary>
    public static DiagnosticDescriptor HashIndex { get; } = Error(
        "WIT3054", "Impossible hash index", "The index '{0}' is a hash index {1}, which PostgreSQL does not have", "use a btree index: .on(...)");

    /// <summary>A policy with a condition that its command does not take.</summary>
    public static DiagnosticDescriptor PolicyCondition { get; } = Error(
        "WIT3055", "Condition that the policy can't have", "The policy '{0}' is for {1}, which takes no '{2}'", "use '{3}' instead, or another command");

    /// <summary>A policy with a word that PostgreSQL does not know.</summary>
    public static DiagnosticDescriptor PolicyWord { get; } = Error(
        "WIT3056", "Unknown word in a policy", "'{1}' is not a {2} of a policy ('{0}')", "{3}");
}
