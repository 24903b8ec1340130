namespace Wit.Sdk.Tooling.Catalog;

/// <summary>What has to exist before an object that the schema language has no words for.</summary>
public enum CatalogGround
{
    /// <summary>Neither tables nor views: schemas, enums and sequences are enough.</summary>
    Nothing,

    /// <summary>Tables with their indexes, but without foreign keys.</summary>
    Indexes,

    /// <summary>Tables with their indexes and foreign keys, but no views.</summary>
    Tables,

    /// <summary>All tables and views.</summary>
    Views,
}
