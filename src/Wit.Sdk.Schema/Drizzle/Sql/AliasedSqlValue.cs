using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>A piece of SQL with a name: <c>sql`...`.as("total")</c>. In a selection it is both; elsewhere it is its name.</summary>
internal sealed class AliasedSqlValue(SqlValue sql, string alias, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("getSQL", call => ((AliasedSqlValue)call.Receiver).Sql));

    public SqlValue Sql => sql;

    public string Alias => alias;

    public override string Description => "a named piece of SQL";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
