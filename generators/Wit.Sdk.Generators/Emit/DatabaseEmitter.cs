using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the class over all tables.</summary>
internal static class DatabaseEmitter
{
    /// <summary>The file of the database class.</summary>
    public static string Emit(DatabaseCode database)
    {
        var writer = new CodeWriter()
            .Summary("The database of the schema: thread-safe and pooled, one per application.")
            .Write(GeneratedFile.Attribute)
            .Open($"public partial class {database.ClassName} : global::Wit.Sdk.WitDatabase, global::Wit.Sdk.IWitDatabase<{database.ClassName}>");
        Fields(writer, database);
        Construction(writer.Separate(), database.ClassName);
        Definition(writer.Separate(), database);
        Tables(writer, database);
        MapEnums(writer.Separate(), database);
        if (database.Tenant is { } tenant)
            Tenant(writer, database.ClassName, tenant);
        Transactions(writer, database.ClassName);
        BatchEmitter.Emit(writer, database.ClassName);
        return writer.Close().Finish(new FileScope(database.Namespace, database.Hidden)
        {
            Nested = ["Schema", .. BatchEmitter.TypeParameters],
            Members = [.. database.Tables.Select(table => table.Property)],
        });
    }

    private static void Fields(CodeWriter writer, DatabaseCode database)
    {
        foreach (var table in database.Tables)
            writer.Write($"private {table.TypeName}? {Field(table)};");
    }

    private static void Construction(CodeWriter writer, string name) => writer
        .Summary("Creates a database object, which owns its pool of connections.")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public {{name}}(global::Wit.Sdk.WitDatabaseOptions options)
                : base(options, Definition)
            {
            }

            """)
        .Summary("Binds a database object to the connection of a transaction.")
        .Write(
            $$"""
            protected {{name}}(global::Wit.Sdk.Statements.DatabaseSession session)
                : base(session)
            {
            }

            """)
        .Summary("Creates a database object. Nothing connects before the first statement.")
        .Write("/// <param name=\"connectionString\">An Npgsql connection string or a <c>postgres://</c> URL.</param>")
        .Write("/// <param name=\"configure\">Sets the other options: <c>options => options with { LogParameters = true }</c>.</param>")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public static {{name}} Connect(string connectionString, global::System.Func<global::Wit.Sdk.WitDatabaseOptions, global::Wit.Sdk.WitDatabaseOptions>? configure = null)
            {
                var options = new global::Wit.Sdk.WitDatabaseOptions { ConnectionString = connectionString };
                return new {{name}}(configure?.Invoke(options) ?? options);
            }

            {{GeneratedFile.NotCovered}}
            static global::Wit.Sdk.Definitions.DatabaseDefinition global::Wit.Sdk.IWitDatabase<{{name}}>.Definition => Definition;

            {{GeneratedFile.NotCovered}}
            static {{name}} global::Wit.Sdk.IWitDatabase<{{name}}>.Create(global::Wit.Sdk.WitDatabaseOptions options) => new(options);
            """);

    private static void Definition(CodeWriter writer, DatabaseCode database)
    {
        writer.Summary("The definition of the database, as data.")
            .Write("public static global::Wit.Sdk.Definitions.DatabaseDefinition Definition { get; } = new()")
            .Write("{")
            .Indent()
            .Write($"Name = {CSharpLiteral.Quote(database.ClassName)},")
            .Write("MakeTables = static () =>")
            .Write("[")
            .Indent();
        foreach (var table in database.Tables)
            writer.Write(table.TypeName + ".Definition,");
        writer.Outdent()
            .Write("],")
            .Write("Enums =")
            .Write("[")
            .Indent();
        foreach (var type in database.Enums)
            writer.Write($"new(typeof({type.TypeName}), {CSharpLiteral.Quote(SqlText.QuoteRelation(type.Name))}),");
        writer.Outdent()
            .Write("],")
            .Write("MapEnums = MapEnums,")
            .Write($"MigrationsAssembly = typeof({database.ClassName}).Assembly,");
        if (database.Migrations.Schema is { } historySchema)
            writer.Write($"HistorySchema = {CSharpLiteral.Quote(historySchema)},");
        if (database.Migrations.Table is { } historyTable)
            writer.Write($"HistoryTable = {CSharpLiteral.Quote(historyTable)},");
        if (database.Tenant is { } tenant)
            writer.Write($"TenantSetting = {CSharpLiteral.Quote(tenant.Setting)},");
        writer.Outdent()
            .Write("};");
    }

    /// <summary>The same surface for one tenant.</summary>
    private static void Tenant(CodeWriter writer, string name, (string Setting, string Type) tenant) => writer.Separate()
        .Summary("The database of one tenant: every statement sees and writes the rows of that tenant only, in the tables with <c>@tenant</c>. It owns nothing and costs little: one per request.")
        .Write($"/// <param name=\"tenant\">The tenant, sent as the setting {Docs.Code(tenant.Setting)} with each statement.</param>")
        .Write("/// <exception cref=\"global::System.InvalidOperationException\">The object is bound already: to a tenant, a transaction or a batch.</exception>")
        .Write(GeneratedFile.NotCovered)
        .Write($"public {name} For({tenant.Type} tenant) => new(ForTenant(tenant));");

    private static void Tables(CodeWriter writer, DatabaseCode database)
    {
        foreach (var table in database.Tables)
        {
            writer.Separate()
                .Summary(table.Documentation, $"The table {Docs.Code(table.Name.IsPublic ? table.Name.Name : table.Name.ToString())}.")
                .Obsolete(table.Documentation.Find("deprecated")?.Argument)
                .Write(GeneratedFile.NotCovered)
                .Write($"public {(table.Property == "Session" ? "new " : string.Empty)}{table.TypeName} {table.Property} => {Field(table)} ??= new(base.Session);");
        }
    }

    private static void MapEnums(CodeWriter writer, DatabaseCode database)
    {
        writer.Summary("Maps the enum types of the schema, for a data source that the application builds itself.")
            .Write(GeneratedFile.NotCovered)
            .Open("public static void MapEnums(global::Npgsql.NpgsqlDataSourceBuilder builder)")
            .Write("global::System.ArgumentNullException.ThrowIfNull(builder);");
        foreach (var type in database.Enums)
            writer.Write($"builder.MapEnum<{type.TypeName}>({CSharpLiteral.Quote(type.DataTypeName)});");
        if (database.UsesVectors)
            writer.Write("global::Npgsql.VectorExtensions.UseVector(builder);");
        writer.Close();
    }

    private static void Transactions(CodeWriter writer, string name)
    {
        Transaction(writer, name, "", "global::System.Func<{0}, global::System.Threading.Tasks.Task> work", withOptions: false);
        Transaction(writer, name, "", "global::System.Func<{0}, global::System.Threading.Tasks.Task> work", withOptions: true);
        Transaction(writer, name, "<T>", "global::System.Func<{0}, global::System.Threading.Tasks.Task<T>> work", withOptions: false);
        Transaction(writer, name, "<T>", "global::System.Func<{0}, global::System.Threading.Tasks.Task<T>> work", withOptions: true);
    }

    private static void Transaction(CodeWriter writer, string name, string result, string work, bool withOptions)
    {
        var options = withOptions ? "options" : "global::Wit.Sdk.TransactionOptions.Default";
        var call = result.Length == 0
            ? $"async tx => {{ await work(tx).ConfigureAwait(false); return true; }}"
            : "work";
        writer.Separate()
            .Summary("Runs work in a transaction: committed when the work is done, rolled back when it throws. Inside another transaction it is a savepoint.")
            .Write("/// <param name=\"work\">The work; the database object that it gets is bound to the transaction.</param>");
        if (withOptions)
            writer.Write("/// <param name=\"options\">The isolation level and more.</param>");
        writer.DocumentCancellation()
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public global::System.Threading.Tasks.Task{{result}} TransactionAsync{{result}}({{string.Format(System.Globalization.CultureInfo.InvariantCulture, work, name)}}, {{(withOptions ? "global::Wit.Sdk.TransactionOptions options, " : string.Empty)}}{{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(work);
                    return RunInTransactionAsync<{{name}}, {{(result.Length == 0 ? "bool" : "T")}}>(static session => new {{name}}(session), {{call}}, {{options}}, cancellationToken);
                }
                """);
    }

    private static string Field(DatabaseTable table) => "_table" + table.Property;
}
