using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Keeps for the next compilation what this one made.</summary>
internal interface IModelWriter
{
    /// <summary>Keeps a table that was remembered, or that was built from names alone.</summary>
    void Keep(Reading declaration, TableMemory table);

    /// <summary>Keeps relations likewise.</summary>
    void Keep(Reading declaration, RelationsMemory relations);
}
