using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>
/// A column before it is in a table: <c>text("name").notNull()</c>. Its methods change and return it, as Drizzle's do: one that several
/// tables share is one object.
/// </summary>
internal sealed class ColumnBuilderValue(string word, string name, ColumnType type, ColumnTraits traits, Origin origin) : Entity(origin)
{
    /// <summary>The function that made it, for messages.</summary>
    public string Word => word;

    /// <summary>The database name; while empty, the key of the table's object will be taken.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether the name is the key, to which the casing applies.</summary>
    public bool KeyIsName { get; private set; } = name.Length == 0;

    public ColumnType Type => type;

    /// <summary>Takes the key for the name, when none was given.</summary>
    /// <param name="key">The key.</param>
    /// <param name="casing">The casing of the table, which counts for good; as written, the options' casing will count.</param>
    public void TakeName(string key, NameCasing casing)
    {
        if (Name.Length > 0)
            return;
        Name = ColumnNaming.Convert(key, casing);
        KeyIsName = casing == NameCasing.AsWritten;
    }

    public ColumnTraits Traits => traits;

    public bool IsNotNull { get; set; }

    public bool IsPrimaryKey { get; set; }

    public Value? Default { get; set; }

    public Origin DefaultOrigin { get; set; }

    public bool IsUnique { get; set; }

    public string? UniqueName { get; set; }

    public bool NullsNotDistinct { get; set; }

    public Origin UniqueOrigin { get; set; }

    public Value? Generated { get; set; }

    public IdentityKind? Identity { get; set; }

    public string? SequenceName { get; set; }

    public SequenceOptions SequenceOptions { get; set; } = SequenceOptions.None;

    public ClientFunction? ClientDefault { get; set; }

    public ClientFunction? ClientOnUpdate { get; set; }

    public EquatableArray<string> EnumValues { get; set; }

    public string? Mode { get; set; }

    public List<ColumnReference> References { get; } = [];

    /// <summary>Whether an error in it was reported; a table with it has no right DDL.</summary>
    public bool IsBroken { get; set; }

    public override string Description => "a column of " + word + "()";

    public override IEnumerable<string> MemberNames => ColumnModifiers.NamesFor(traits);

    public override Method? FindMethod(string name) => ColumnModifiers.Find(name, traits);
}
