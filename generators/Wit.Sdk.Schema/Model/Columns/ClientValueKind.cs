namespace Wit.Sdk.Schema.Model;

/// <summary>The known forms of a client-side function.</summary>
public enum ClientValueKind
{
    /// <summary>Runs in Node only (<c>nanoid()</c>, own code): nothing that we can carry out.</summary>
    Unknown,

    /// <summary>The current time: <c>new Date()</c>, <c>Date.now()</c>, <c>new Date().toISOString()</c>.</summary>
    Now,

    /// <summary>A random UUID: <c>crypto.randomUUID()</c>, <c>uuid()</c> of a package.</summary>
    RandomUuid,

    /// <summary><c>sql`...`</c>.</summary>
    Sql,

    /// <summary>A constant.</summary>
    Literal,
}
