namespace Wit.Sdk.Testing.Poolers;

/// <summary>When PgBouncer takes a server connection back: the values of its <c>pool_mode</c>.</summary>
public enum PgBouncerMode
{
    /// <summary>After each transaction.</summary>
    Transaction,

    /// <summary>When the client disconnects.</summary>
    Session,
}
