using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Model.Tags;

/// <summary>The <c>@tenant app.tenant_id</c> of a table: each row belongs to a tenant, and a statement sees the rows of the one that a setting of the session names.</summary>
/// <param name="Setting">The name of the setting.</param>
/// <param name="Column">The column that holds the tenant.</param>
public sealed record Tenancy(string Setting, Column Column)
{
    /// <summary>The name of the tag.</summary>
    public const string Tag = "tenant";

    /// <summary>The argument by which the comment of a table says that all tenants share its rows.</summary>
    public const string Shared = "none";

    private static readonly Regex s_setting = new(@"\A[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The tenancy of a table; null where there is none, or none that is supported, which WIT3075 reports.</summary>
    /// <param name="table">The table.</param>
    public static Tenancy? Of(Table table) => ColumnOf(table) is { } column && IsSupported(column) && column.Documentation.Find(Tag) is { } tag && IsSetting(tag.Argument)
        ? new Tenancy(tag.Argument, column) : null;

    /// <summary>The first column of a table that has the tag, whether or not it is supported there.</summary>
    /// <param name="table">The table.</param>
    public static Column? ColumnOf(Table table)
    {
        foreach (var column in table.Columns)
        {
            if (!column.Documentation.Tags.IsEmpty && column.Documentation.Find(Tag) is not null)
                return column;
        }

        return null;
    }

    /// <summary>Whether a text is the name of a setting that an application may invent: words with a dot between them.</summary>
    /// <param name="name">The text.</param>
    public static bool IsSetting(string name) => s_setting.IsMatch(name);

    /// <summary>Whether a type can distinguish tenants: a setting is text, and its value has one spelling.</summary>
    /// <param name="type">The type.</param>
    public static bool IsKey(ColumnType type) => type is ColumnType.Uuid or ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Text or ColumnType.Varchar;

    /// <summary>Whether the comment of a table says that all tenants share its rows: <c>@tenant none</c>.</summary>
    /// <param name="table">The table.</param>
    public static bool IsShared(Table table) => table.Documentation.Find(Tag)?.Argument == Shared;

    private static bool IsSupported(Column column) =>
        column is { NotNull: true, Default: null, ClientDefault: null, ClientOnUpdate: null } && !ColumnTags.IsOfServer(column) && IsKey(column.Type);
}
