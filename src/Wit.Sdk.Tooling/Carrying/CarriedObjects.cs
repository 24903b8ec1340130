using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Pulling;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Turns what a catalog has beyond the schema language into carried statements.</summary>
internal static partial class CarriedObjects
{
    /// <summary>Functions may refer to tables that come later.</summary>
    public const string UncheckedBodies = "SELECT pg_catalog.set_config('check_function_bodies', 'off', false)";

    /// <summary>Ends <see cref="UncheckedBodies"/>.</summary>
    public const string CheckedBodies = "RESET check_function_bodies";

    /// <summary>Whether an object can be carried.</summary>
    public static bool IsCarried(CatalogExtra extra) => !extra.Sql.IsEmpty && extra.Sql.All(CarriedSchema.CanHold);

    /// <summary>The carried objects, one line each.</summary>
    public static IReadOnlyList<string> Describe(IEnumerable<CatalogExtra> extras) => [.. extras.Where(IsCarried).Select(extra => extra.Kind + " " + extra.Path.TrimEnd('.')).Distinct(StringComparer.Ordinal)];

    /// <summary>The objects that belong to the tables of a model, and those that belong to none. Functions are left out where only some tables are asked for.</summary>
    public static IReadOnlyList<CatalogExtra> Chosen(IEnumerable<CatalogExtra> extras, SchemaModel model, PullRequest request)
    {
        var relations = model.Tables.Select(table => table.Name).Concat(model.Views.Select(view => view.Name)).ToHashSet();
        return [.. extras.Where(extra => extra.Table is { } table ? relations.Contains(table) : request.Tables.Count == 0 || IsType(extra.Kind))];
    }

    /// <summary>The carried statements of a catalog, sorted: the same for the same objects.</summary>
    /// <param name="extras">The objects that the schema language can't express.</param>
    public static CarriedSchema Of(IEnumerable<CatalogExtra> extras)
    {
        var statements = extras.Where(IsCarried).OrderBy(StageOf).ThenBy(extra => extra.Place)
            .SelectMany(extra => extra.Sql.Select(sql => new CarriedStatement(StageOf(extra), sql))).Distinct().ToList();
        var first = statements.FindIndex(statement => CarriedDrop.IsRoutine(statement.Sql));
        if (first < 0) return new CarriedSchema(statements);
        var last = statements.FindLastIndex(statement => CarriedDrop.IsRoutine(statement.Sql));
        statements.Insert(last + 1, new CarriedStatement(statements[last].Stage, CheckedBodies));
        statements.Insert(first, new CarriedStatement(statements[first].Stage, UncheckedBodies));
        return new CarriedSchema(statements);
    }

    /// <summary>The same with the statements of a file that build nothing which a pull reads: they were written by hand.</summary>
    public static CarriedSchema WithOwn(CarriedSchema carried, CarriedSchema before)
    {
        var own = before.Statements.Where(statement => !Read().IsMatch(statement.Sql)).Except(carried.Statements).ToList();
        return own.Count == 0 ? carried : new CarriedSchema([.. Enum.GetValues<CarriedStage>().SelectMany(stage => carried.Statements.Concat(own).Where(statement => statement.Stage == stage))]);
    }

    /// <summary>Whether a statement grants or revokes privileges.</summary>
    public static bool IsGrant(string sql) => sql.StartsWith("GRANT ", StringComparison.OrdinalIgnoreCase) || sql.StartsWith("REVOKE ", StringComparison.OrdinalIgnoreCase);

    /// <summary>When an object is built.</summary>
    public static CarriedStage StageOf(CatalogExtra extra) => extra switch
    {
        { Kind: CatalogExtra.PartitionKey } => CarriedStage.WithTable,
        { StandsOn: CatalogGround.Nothing } => CarriedStage.BeforeTables,
        { StandsOn: CatalogGround.Indexes } => CarriedStage.BeforeForeignKeys,
        { StandsOn: CatalogGround.Tables } => CarriedStage.AfterTables,
        _ => CarriedStage.AfterViews,
    };

    /// <summary>Types are carried with the tables that were chosen, since they may have columns of them.</summary>
    private static bool IsType(string kind) => kind is "extension" or "collation" or "composite type" or "domain" or "range type";

    [GeneratedRegex(
        @"^(CREATE (OR REPLACE )?(EXTENSION|SCHEMA IF NOT EXISTS|DOMAIN|TYPE|COLLATION|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|TEXT SEARCH|(CONSTRAINT )?TRIGGER|EVENT TRIGGER|RULE|STATISTICS|"
        + @"(UNIQUE )?INDEX|TABLE) |DROP INDEX |ALTER (TABLE|SEQUENCE|INDEX|VIEW|DOMAIN|EVENT TRIGGER|TEXT SEARCH|DEFAULT PRIVILEGES) |GRANT |REVOKE |"
        + @"COMMENT ON |SELECT pg_catalog\.set_config\('check_function_bodies'|RESET check_function_bodies$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Read();
}
