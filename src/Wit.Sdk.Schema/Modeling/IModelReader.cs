namespace Wit.Sdk.Schema.Modeling;

/// <summary>Finds what an earlier compilation made, where it still holds.</summary>
internal interface IModelReader
{
    /// <summary>The table that a declaration gave; null when it may give another one now.</summary>
    TableMemory? FindTable(string path, string name, string exportName);

    /// <summary>The relations that a declaration gave; null when it may give others now.</summary>
    RelationsMemory? FindRelations(string path, string name);
}
