namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT307x: JSDoc tags.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A tag that is nearly one of ours.</summary>
    public static DiagnosticDescriptor UnknownTag { get; } = Warning(
        "WIT3070", "Unknown tag", "'@{0}' is not a tag that has a meaning here", "did you mean '@{1}'?");

    /// <summary>A tag where it has no effect.</summary>
    public static DiagnosticDescriptor TagPlace { get; } = Warning(
        "WIT3071", "Tag without effect", "'@{0}' has no effect here: {1}", "{2}");

    /// <summary>A tag whose argument is missing or malformed.</summary>
    public static DiagnosticDescriptor TagArgument { get; } = Warning(
        "WIT3072", "Malformed tag", "'@{0}' {1}", "{2}");

    /// <summary>A tag that one column of a table may have, on a second one.</summary>
    public static DiagnosticDescriptor TagTwice { get; } = Warning(
        "WIT3073", "Tag on two columns", "'@{0}' is on the column '{1}' of this table already, and counts there only", "remove one of the two");

    /// <summary>A <c>@tenant</c> that isolates nothing.</summary>
    public static DiagnosticDescriptor TenantTag { get; } = Error(
        "WIT3075", "Tenants that are not isolated", "'@tenant' isolates nothing here: {0}", "{1}");

    /// <summary>A table whose rows lead to those of a tenant, and which all tenants see.</summary>
    public static DiagnosticDescriptor TenantTableOpen { get; } = Warning(
        "WIT3076", "Table that every tenant sees", "Rows of '{0}' belong to rows of '{1}', which are a tenant's, but every tenant sees them: '{0}' has no '@tenant'",
        "add a column with '@tenant {2}'; or, if all tenants share the rows, write '@tenant none' in the comment of the table");

    /// <summary>A table that tenants share.</summary>
    public static DiagnosticDescriptor TenantTableShared { get; } = Hint(
        "WIT3077", "Table that tenants share", "Every tenant sees and changes the rows of '{0}', to which '{1}' refers",
        "add a column with '@tenant {2}'; or, if all tenants share the rows, write '@tenant none' in the comment of the table");

    /// <summary>A foreign key between tables of tenants that does not include the tenant.</summary>
    public static DiagnosticDescriptor TenantKeyOpen { get; } = Hint(
        "WIT3078", "Key to the rows of other tenants", "A row of '{0}' can refer to a row of '{1}' that is another tenant's: foreign keys are checked without row security",
        "include the tenant: {2}");

    /// <summary>A view that may see the rows of all tenants.</summary>
    public static DiagnosticDescriptor TenantView { get; } = Warning(
        "WIT3079", "View of all tenants", "The view '{0}' reads '{1}' {2}", "{3}");

    /// <summary>A unique key that deleted rows keep taken.</summary>
    public static DiagnosticDescriptor SoftDeleteKey { get; } = Hint(
        "WIT3074", "Key that deleted rows keep", "Deleted rows keep their '{0}': no other row can have the same", "if it should be free again, use {1}; otherwise keep it");
}
