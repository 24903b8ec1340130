namespace Wit.Sdk.Tooling.Migrations;

/// <summary>A migration to write.</summary>
/// <param name="Name">Its name, without the number.</param>
/// <param name="Sql">The content of its file.</param>
/// <param name="Model">The schema after it.</param>
public sealed record NewMigration(string Name, string Sql, Wit.Sdk.Schema.Model.SchemaModel Model)
{
    /// <summary>Whether the file is meant to be filled by hand, so that changing it is not an edit.</summary>
    public bool IsByHand { get; init; }

    /// <summary>The carried objects after it; null where it changes none.</summary>
    public Wit.Sdk.Tooling.Carrying.CarriedSchema? Carried { get; init; }
}
