namespace Wit.Sdk.Generators.Naming;

/// <summary>Names that generated members may not have, because something else of that name is there already.</summary>
internal static class ReservedNames
{
    /// <summary>The members of <c>object</c>, which a member of the same name would hide.</summary>
    public static HashSet<string> OfObject { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What the compiler and our own emitters give a record.</summary>
    public static HashSet<string> OfRecord { get; } =
        [.. OfObject, "All", "Bind", "Clone", "CopyAsync", "Deconstruct", "EqualityContract", "Included", "PrintMembers", "SetColumns"];

    /// <summary>
    /// What <c>WitDatabase</c> and the class generated over it hold. Not <c>Session</c>: the property of a table <c>session</c>, a common name,
    /// hides the inherited one, which generated code reaches as <c>base.Session</c>.
    /// </summary>
    public static HashSet<string> OfDatabase { get; } =
    [
        .. OfObject, "BatchAsync", "Connect", "DataSource", "Definition", "Dispose", "DisposeAsync", "MapEnums", "Migrations", "ReloadTypesAsync", "RunBatchAsync", "RunInTransactionAsync",
        "Schema", "TransactionAsync",
    ];
}
