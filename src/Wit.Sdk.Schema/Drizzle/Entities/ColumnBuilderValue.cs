using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Entities;

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

    /// <summary>The enum whose values the column holds; null for all other columns.</summary>
    public EnumValue? OfEnum { get; init; }

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

    /// <summary>Counts the changes, also those that a second table finds made by the first.</summary>
    public int Version { get; set; }

    public List<ColumnReference> References { get; } = [];

    /// <summary>Whether an error in it was reported: it has what was understood, and no right DDL.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The calls of methods that a column doesn't have. They are errors when a table needs the column.</summary>
    public List<Cause> Faults { get; } = [];

    /// <summary>The key and the casing from which the name was built; null if it was given, and while no table has the column.</summary>
    public string? NamedBy { get; private set; }

    /// <summary>Takes what is still open of the names from a table. When it is in a second one, the first has decided: that counts as a change.</summary>
    /// <param name="table">The table, whose casing counts for good; as written, the options' casing will count.</param>
    /// <param name="key">The key of the column in it.</param>
    public void EnterTable(TableValue table, string key)
    {
        var namedBy = table.Casing + ":" + key;
        if (Name.Length == 0)
        {
            NamedBy = namedBy;
            Name = ColumnNaming.Convert(key, table.Casing);
            KeyIsName = table.Casing == NameCasing.AsWritten;
        }

        var unique = table.Name + "_" + Name + "_unique";
        UniqueName ??= unique;
        if ((NamedBy is not null && NamedBy != namedBy) || (IsUnique && UniqueName != unique))
            Version++;
    }

    public override string Description => "a column of " + word + "()";

    public override IEnumerable<string> MemberNames => ColumnModifiers.NamesFor(traits);

    /// <summary>The members that code assigned to the builder: <c>Object.assign(column, { defaultNow() { ... } })</c>; null while there are none.</summary>
    public ObjectValue? Members { get; private set; }

    public override bool Take(IEnumerable<Property> members)
    {
        Version++;
        foreach (var member in members)
            (Members ??= new()).Set(member);
        return true;
    }

    public override Func<Cause, Value>? WrongCall => Misuse;

    /// <summary>The column stays as it is, so that what follows in the chain still counts.</summary>
    private ColumnBuilderValue Misuse(Cause cause)
    {
        Faults.Add(cause);
        Version++;
        return this;
    }

    public override Value? GetProperty(string name) => Members?.GetProperty(name);

    public override Method? FindMethod(string name) => ColumnModifiers.Find(name, traits);

    public override bool AddTo(SharedState state)
    {
        state.Note(this, Version);
        state.FirstNames.Add(NamedBy ?? string.Empty);
        state.FirstNames.Add(IsUnique ? UniqueName ?? string.Empty : string.Empty);
        return true;
    }
}
