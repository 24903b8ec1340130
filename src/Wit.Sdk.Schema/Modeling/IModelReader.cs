namespace Wit.Sdk.Schema.Modeling;

/// <summary>Finds what an earlier compilation made, where it still holds.</summary>
internal interface IModelReader
{
    /// <summary>The table that a declaration resulted in; null if it may result in another one now.</summary>
    TableMemory? FindTable(string path, string name, string exportName);

    /// <summary>The relations that a declaration resulted in; null if it may result in others now.</summary>
    RelationsMemory? FindRelations(string path, string name);
}
