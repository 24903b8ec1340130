using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Statements;

/// <summary>Views, plain and materialized.</summary>
internal static class ViewSql
{
    /// <summary>The options in the order in which drizzle-kit writes them, whatever theirs is in the schema.</summary>
    private static readonly string[] s_options =
    [
        "checkOption", "securityBarrier", "securityInvoker", "fillfactor", "toastTupleTarget", "parallelWorkers", "autovacuumEnabled", "vacuumIndexCleanup",
        "vacuumTruncate", "autovacuumVacuumThreshold", "autovacuumVacuumScaleFactor", "autovacuumVacuumCostDelay", "autovacuumVacuumCostLimit",
        "autovacuumFreezeMinAge", "autovacuumFreezeMaxAge", "autovacuumFreezeTableAge", "autovacuumMultixactFreezeMinAge", "autovacuumMultixactFreezeMaxAge",
        "autovacuumMultixactFreezeTableAge", "logAutovacuumMinDuration", "userCatalogTable",
    ];

    public static string Create(View view)
    {
        var sql = new StringBuilder("CREATE ").Append(Noun(view.IsMaterialized)).Append(SqlText.QuoteQualified(view.Name));
        if (view.Using is { } method)
            sql.Append(" USING ").Append(SqlText.QuoteIdentifier(method));
        if (!view.With.IsEmpty)
            sql.Append(" WITH (").Append(string.Join(", ", view.With.OrderBy(option => PlaceOf(option.Name)).Select(option => SnakeCase(option.Name) + " = " + option.Value))).Append(')');
        if (view.Tablespace is { } tablespace)
            sql.Append(" TABLESPACE ").Append(SqlText.QuoteIdentifier(tablespace));
        sql.Append(" AS (").Append(view.Definition).Append(')');
        if (view.WithNoData)
            sql.Append(" WITH NO DATA");
        return sql.ToString();
    }

    private static int PlaceOf(string option) => Array.IndexOf(s_options, option) is var place and >= 0 ? place : s_options.Length;

    public static string Drop(View view) => "DROP " + Noun(view.IsMaterialized) + SqlText.QuoteQualified(view.Name);

    public static string Noun(bool isMaterialized) => isMaterialized ? "MATERIALIZED VIEW " : "VIEW ";

    /// <summary>drizzle's option names are camel case in TypeScript and snapshots, snake case in SQL.</summary>
    internal static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (character is >= 'A' and <= 'Z')
                snake.Append('_').Append(char.ToLowerInvariant(character));
            else
                snake.Append(character);
        }

        return snake.ToString();
    }
}
