using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A primary key.</summary>
/// <param name="Name">The constraint's name, which is PostgreSQL's <c>table_pkey</c> for an inline key and drizzle-kit's for the extra config.</param>
/// <param name="Columns">The database names of the columns, in key order.</param>
/// <param name="IsInline">Whether it was given by <c>.primaryKey()</c> on a column, and so stands without a name in drizzle-kit's DDL and snapshot.</param>
public sealed record PrimaryKey(string Name, EquatableArray<string> Columns, bool IsInline);
