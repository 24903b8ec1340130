namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>The known forms of a client-side function.</summary>
public enum ClientValueKind
{
    /// <summary>Runs in Node only (own code), so it is not supported here.</summary>
    Unknown,

    /// <summary>The current time: <c>new Date()</c>, <c>Date.now()</c>, <c>new Date().toISOString()</c>.</summary>
    Now,

    /// <summary>A random UUID: <c>crypto.randomUUID()</c>, <c>uuid()</c> of a package.</summary>
    RandomUuid,

    /// <summary>A UUID that begins with the time: <c>v7()</c> of the package uuid, <c>uuidv7()</c>.</summary>
    TimeOrderedUuid,

    /// <summary>Random letters, digits, <c>_</c> and <c>-</c>: <c>nanoid()</c>, <c>nanoid(10)</c>.</summary>
    NanoId,

    /// <summary>A random letter and 23 random letters or digits, all small: <c>createId()</c> of cuid2.</summary>
    Cuid2,

    /// <summary><c>sql`...`</c>.</summary>
    Sql,

    /// <summary>A constant.</summary>
    Literal,
}
