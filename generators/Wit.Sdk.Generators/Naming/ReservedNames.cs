namespace Wit.Sdk.Generators.Naming;

/// <summary>Names that generated members may not have, because another member has that name.</summary>
internal static class ReservedNames
{
    /// <summary>The members of <c>object</c>, which a member of the same name would hide.</summary>
    public static HashSet<string> OfObject { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The members that the compiler and our own emitters add to a record.</summary>
    public static HashSet<string> OfRecord { get; } =
        [.. OfObject, "All", "Bind", "Clone", "CopyAsync", "Deconstruct", "EqualityContract", "Included", "PrintMembers", "SetColumns"];

    /// <summary>
    /// The members of <c>WitDatabase</c> and the class generated over it. Not <c>Session</c>: the property of a table <c>session</c>, a common name,
    /// hides the inherited one, which generated code reaches as <c>base.Session</c>.
    /// </summary>
    public static HashSet<string> OfDatabase { get; } =
    [
        .. OfObject, "BatchAsync", "CheckTenantsAsync", "Connect", "DataSource", "Definition", "Dispose", "DisposeAsync", "For", "ForTenant", "MapEnums", "Migrations", "ReloadTypesAsync", "RunBatchAsync", "RunInTransactionAsync",
        "Schema", "TransactionAsync",
    ];
}
