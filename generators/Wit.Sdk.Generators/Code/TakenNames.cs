using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>Finds the names that meet in C#.</summary>
internal static class TakenNames
{
    private const string Generated = "a name of the generated code itself";

    /// <summary>The columns of a table that are called like another one.</summary>
    public static EquatableArray<TakenName> OfColumns(TableInput input)
    {
        // Nearly every table has none: one set of texts decides it.
        var seen = new Dictionary<string, Column>(StringComparer.Ordinal);
        var columns = default(EquatableArray<ColumnCode>);
        var taken = new List<TakenName>();
        for (var i = 0; i < input.Table.Columns.Count; i++)
        {
            var column = input.Table.Columns[i];
            var wanted = CSharpIdentifier.Pascal(column.PropertyName);
            if (wanted.Length == 0)
                continue;
            if (!seen.TryGetValue(wanted, out var owner))
            {
                seen.Add(wanted, column);
                continue;
            }

            if (taken.Count == 0)
                columns = TableCodeBuilder.Columns(input);
            taken.Add(new TakenName(
                new ObjectKey(ObjectKind.Column, input.Table.Name, column.Name), $"The column '{column.PropertyName}' of the table '{input.Table.Name.Name}'", columns[i].Property, wanted,
                $"the column '{owner.PropertyName}'", "rename the key of one of them; its name in the database can stay"));
        }

        return taken.ToEquatableArray();
    }

    /// <summary>The labels of an enum that are called like another one.</summary>
    public static IEnumerable<TakenName> OfLabels(EnumCode code)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in code.Members)
        {
            var wanted = CSharpIdentifier.Pascal(member.Label);
            if (wanted.Length == 0 || wanted[0] == '_')
                continue;
            if (!seen.TryGetValue(wanted, out var owner))
            {
                seen.Add(wanted, member.Label);
                continue;
            }

            yield return new TakenName(
                new ObjectKey(ObjectKind.Enum, code.Type.Name), $"The label '{member.Label}' of the enum '{code.Type.Name.Name}'", member.Name, wanted, $"the label '{owner}'", "rename one of the labels if the C# name matters");
        }
    }

    /// <summary>A table whose row is not called as it would be alone; null where it is.</summary>
    public static TakenName? OfRow(Table table, TableNames names, string wanted, Func<string, string?> ownerOf) => names.Row == wanted ? null : new TakenName(
        new ObjectKey(ObjectKind.Table, table.Name), $"The row of the table '{table.Name.Name}'", names.Row, wanted, ownerOf(wanted) ?? Generated, "name the row with @entity, or export the table by another name");

    /// <summary>A table whose property is not called as it would be alone; null where it is.</summary>
    public static TakenName? OfProperty(Table table, TableNames names, string wanted, Func<string, string?> ownerOf) => names.Property == wanted ? null : new TakenName(
        new ObjectKey(ObjectKind.Table, table.Name), $"The table '{table.Name.Name}'", names.Property, wanted, ownerOf(wanted) ?? Generated, "export it by another name; its name in the database can stay");

    /// <summary>An enum type that is not called as it would be alone; null where it is.</summary>
    public static TakenName? OfEnum(EnumType type, string name, string wanted, Func<string, string?> ownerOf) => name == wanted ? null : new TakenName(
        new ObjectKey(ObjectKind.Enum, type.Name), $"The enum '{type.Name.Name}'", name, wanted, ownerOf(wanted) ?? Generated, "export it by another name; its name in the database can stay");
}
