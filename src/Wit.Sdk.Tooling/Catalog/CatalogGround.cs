namespace Wit.Sdk.Tooling.Catalog;

/// <summary>An object that has to exist before one that the schema language can't express.</summary>
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
