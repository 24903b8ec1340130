using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>Finds the tables of a catalog whose row security is that of <c>@tenant</c>, and says it by the tag.</summary>
internal static partial class TenantTables
{
    private const string ForceKind = "row level security";

    /// <summary>The catalog with tags in place of policies, defaults and forced row security. Only what is exactly the tag's becomes one.</summary>
    public static CatalogSchema Tagged(CatalogSchema catalog)
    {
        var forced = catalog.Extras.Where(extra => extra is { Kind: ForceKind, Table: not null }).Select(extra => extra.Table!).ToHashSet();
        var tagged = catalog.Model.Tables.Where(table => forced.Contains(table.Name)).Select(Tagged).OfType<Table>().ToDictionary(table => table.Name);
        return tagged.Count == 0 ? catalog : catalog with
        {
            Model = catalog.Model with { Tables = catalog.Model.Tables.Select(table => tagged.GetValueOrDefault(table.Name, table)).ToEquatableArray() },
            Extras = catalog.Extras.Where(extra => extra is not { Kind: ForceKind, Table: { } table } || !tagged.ContainsKey(table)).ToEquatableArray(),
        };
    }

    /// <summary>The table with the tag; null where its row security is another one.</summary>
    private static Table? Tagged(Table table)
    {
        if (!table.RowLevelSecurity || table.Policies.FirstOrDefault(policy => policy.Name == TenantSql.PolicyName) is not { } policy || SettingOf(policy) is not var (column, setting))
            return null;
        var others = table.Policies.Where(other => other != policy).ToEquatableArray();
        var isRestrictive = others.Any(other => other.As == "PERMISSIVE");
        if (policy.As != (isRestrictive ? "RESTRICTIVE" : "PERMISSIVE") || table.FindColumn(column) is not { Default: { } value } tenant || value.Sql != Current(setting, tenant.Type))
            return null;
        var documentation = tenant.Documentation with { Tags = new[] { new DocumentationTag(Tenancy.Tag, setting) } };
        return table with
        {
            Columns = table.Columns.Select(other => other == tenant ? tenant with { Default = null, Documentation = documentation } : other).ToEquatableArray(),
            Policies = others,
            RowLevelSecurity = false,
        };
    }

    private static (string Column, string Setting)? SettingOf(Policy policy)
    {
        if (policy is not { For: "ALL", Using: { } condition } || policy.WithCheck != condition || policy.To is not ["public"]) return null;
        var match = Condition().Match(condition);
        return match.Success ? (Name(match.Groups["column"].Value), match.Groups["setting"].Value) : null;
    }

    /// <summary>The default as the server spells it.</summary>
    private static string Current(string setting, ColumnType type)
    {
        var text = $"NULLIF(current_setting('{setting}'::text, true), ''::text)";
        return type is ColumnType.Text or ColumnType.Varchar ? text : $"({text})::{Schema.Postgres.SqlTypes.ToSql(type)}";
    }

    private static string Name(string text) => text.StartsWith('"') ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;

    [GeneratedRegex(
        @"\A\(?\(?(?<column>[a-z_][a-z0-9_$]*|""([^""]|"""")+"")\)?(::text)? = \(?NULLIF\(current_setting\('(?<setting>[A-Za-z0-9_.]+)'::text, true\), ''::text\)\)?(::[a-z]+)?\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Condition();
}
