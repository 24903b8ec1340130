using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Removes what <c>relations()</c> says of a table that goes.</summary>
internal static class RelationRemoval
{
    public static void Remove(FilePatch file, string export)
    {
        foreach (var statement in file.Syntax.Declarations.Where(statement => statement.Declarators.Length == 1))
        {
            if (statement.Declarators[0].Value is not Expression.Call { Callee: Expression.Identifier { Name: "relations" }, Arguments: [Expression.Identifier table, Expression.Function function] })
                continue;
            if (table.Name == export)
                file.Remove(statement);
            else if (file.Syntax.ResultOf(function.Syntax) is Expression.Object members && file.ListOf(members) is { } list)
                RemoveMembers(members, list, export);
        }
    }

    private static void RemoveMembers(Expression.Object members, ListEditor list, string export)
    {
        for (var i = 0; i < members.Members.Length; i++)
        {
            if (members.Members[i] is ObjectMember.Property { Value: Expression.Call { Arguments: [Expression.Identifier target, ..] } } && target.Name == export)
                list.Remove(i);
        }
    }
}
