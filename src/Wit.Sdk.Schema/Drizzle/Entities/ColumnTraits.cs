namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The capabilities of a column type's builder beyond those of every builder.</summary>
[Flags]
internal enum ColumnTraits
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>It can be an identity.</summary>
    Identity = 1,

    /// <summary>It has <c>defaultNow()</c>.</summary>
    Time = 2,

    /// <summary>It has <c>defaultRandom()</c>.</summary>
    Uuid = 4,

    /// <summary>It has a sequence of its own, and so never NULL.</summary>
    Serial = 8,

    /// <summary>As <see cref="Serial"/>, but drizzle-kit does not write NOT NULL.</summary>
    SilentSerial = 16,
}
