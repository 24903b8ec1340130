using Wit.Sdk.Definitions;

namespace Wit.Sdk;

/// <summary>A generated database class, which can be created without reflection. Code for any database class takes it as a type parameter.</summary>
/// <typeparam name="TSelf">The database class.</typeparam>
public interface IWitDatabase<TSelf>
    where TSelf : WitDatabase, IWitDatabase<TSelf>
{
    /// <summary>The database as data.</summary>
    static abstract DatabaseDefinition Definition { get; }

    /// <summary>Creates a database object, which owns its pool of connections.</summary>
    /// <param name="options">The connection string and other settings.</param>
    static abstract TSelf Create(WitDatabaseOptions options);
}
