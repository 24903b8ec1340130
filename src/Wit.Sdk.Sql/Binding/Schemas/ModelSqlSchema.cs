using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Schemas;

/// <summary>The objects of a schema file, and those that the SQL beside it declares.</summary>
internal sealed class ModelSqlSchema : ISqlSchema
{
    private const string Public = "public";

    // They add functions over built-in types, so a statement may use them without a type that shows it.
    private static readonly string[] s_usualExtensions = ["pg_trgm", "pgcrypto", "unaccent", "uuid-ossp", "fuzzystrmatch"];
    private static readonly string[] s_extensionsOfTypes = ["citext", "hstore", "ltree", "cube"];

    private readonly Dictionary<(string Schema, string Name), CatalogRelation> _relations = [];
    private readonly Dictionary<(string Schema, string Name), SqlType> _types = [];
    private readonly Dictionary<(string Schema, string Name), List<CatalogFunction>> _functions = [];
    private readonly DerivedColumns _derived;
    private readonly TypeNames _typeNames;

    private ModelSqlSchema(PostgresCatalog catalog)
    {
        Catalog = catalog;
        _derived = new DerivedColumns(new SqlDescriber(catalog, this));
        _typeNames = new TypeNames(new BindingContext(catalog, this));
    }

    /// <summary>The catalog, with the extensions whose types the schema has.</summary>
    public PostgresCatalog Catalog { get; }

    /// <inheritdoc/>
    public IEnumerable<CatalogRelation> Relations => _relations.Values;

    /// <summary>Reads a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="version">The major version of the server.</param>
    /// <param name="script">DDL of what the model has no words for: functions, domains, composite types, extensions.</param>
    public static ModelSqlSchema Create(SchemaModel model, int version = PostgresCatalog.NewestVersion, string script = "")
    {
        var declarations = SqlParser.ParseDeclarations(script);
        var named = model.Tables.SelectMany(table => table.Columns).Select(column => SqlTypes.ToSql(column.Type).ToLowerInvariant()).ToList();
        var extensions = s_extensionsOfTypes.Where(extension => named.Exists(type => type.StartsWith(extension, StringComparison.Ordinal)));
        var declared = declarations.OfType<Declaration.Extension>().Select(extension => extension.Name.Last.Text);
        var schema = new ModelSqlSchema(new PostgresCatalog(version, [.. s_usualExtensions, .. extensions, .. declared]));
        schema.Read(model, declarations);
        return schema;
    }

    /// <inheritdoc/>
    public CatalogRelation? FindRelation(string? schema, string name)
    {
        if (!_relations.TryGetValue((schema ?? Public, name), out var relation)) return null;
        _derived.Complete(relation);
        return relation;
    }

    /// <inheritdoc/>
    public SqlType? FindType(string? schema, string name) => _types.TryGetValue((schema ?? Public, name), out var type) ? type : null;

    /// <inheritdoc/>
    public IEnumerable<CatalogFunction> FindFunctions(string? schema, string name) => _functions.TryGetValue((schema ?? Public, name), out var functions) ? functions : [];

    private void Read(SchemaModel model, IReadOnlyList<Declaration> declarations)
    {
        foreach (var type in model.Enums) _types[(type.Name.Schema, type.Name.Name)] = SqlType.Enum(type.Name.Schema, type.Name.Name, [.. type.Labels]);
        var reader = new DeclarationReader(name => _typeNames.Find(name));
        foreach (var declaration in declarations)
        {
            if (reader.TypeOf(declaration) is { } type) _types[(type.Schema, type.Name)] = type;
        }

        foreach (var table in model.Tables)
        {
            var fields = table.Columns.Select(Field).ToList();
            IEnumerable<string> key = table.PrimaryKey is { } primary ? primary.Columns : [];
            Add(table.Name, fields, [.. key], isView: false);
            _derived.AddTable(table);
        }

        foreach (var view in model.Views)
        {
            Add(view.Name, [.. view.Columns.Select(Field)], [], isView: !view.IsMaterialized);
            _derived.AddView(view);
        }

        foreach (var sequence in model.Sequences) AddSequence(sequence.Name.Schema, sequence.Name.Name);
        foreach (var sequence in declarations.OfType<Declaration.Sequence>()) AddSequence(sequence.Name.Qualifier?.Text ?? Public, sequence.Name.Last.Text);
        foreach (var function in declarations.OfType<Declaration.Function>()) AddFunction(reader.FunctionOf(function));
    }

    // A sequence is read as a table of one row.
    private void AddSequence(string schema, string name)
    {
        var (bigint, boolean) = (Catalog.Type("int8"), Catalog.Type("bool"));
        Add(new QualifiedName(schema, name), [new SqlField("last_value", bigint, -1, true), new SqlField("log_cnt", bigint, -1, true), new SqlField("is_called", boolean, -1, true)], [], isView: false);
    }

    private void AddFunction(CatalogFunction? function)
    {
        if (function is null) return;
        if (!_functions.TryGetValue((function.Schema, function.Name), out var overloads)) _functions[(function.Schema, function.Name)] = overloads = [];
        overloads.Add(function);
    }

    private void Add(QualifiedName name, IReadOnlyList<SqlField> fields, IReadOnlyList<string> key, bool isView) =>
        _relations[(name.Schema, name.Name)] = new CatalogRelation(name.Schema, name.Name, SqlType.Composite(name.Schema, name.Name, fields)) { PrimaryKey = key, IsView = isView };

    private SqlField Field(Column column)
    {
        var (type, modifier) = Type(SqlTypes.ToSql(SqlTypes.StorageType(column.Type)));
        return new SqlField(column.Name, type, modifier, column.NotNull)
        {
            HasDefault = column.Default is not null || column.Identity is not null || SqlTypes.IsSerial(column.Type) || column.GeneratedExpression is not null,
            IsGenerated = column.GeneratedExpression is not null,
        };
    }

    // The type is SQL, so it is read as a statement's types are. One that nothing describes, as of an unknown extension, is only equal to itself.
    private (SqlType Type, int Modifier) Type(string sql)
    {
        var fragment = SqlParser.ParseExpression("null::" + sql, SqlOptions.Plain);
        if (fragment.Errors.Length == 0 && fragment.Root is Expression.Cast cast)
        {
            var name = cast.Type.Name;
            if (_typeNames.Find(name) is null) _types[(name.Qualifier?.Text ?? Public, name.Last.Text)] = new SqlType(name.Qualifier?.Text ?? Public, name.Last.Text, SqlTypeKind.Base, 'U');
            if (_typeNames.Find(cast.Type) is { } found) return found;
        }

        return (new SqlType(Public, sql, SqlTypeKind.Base, 'U'), -1);
    }
}
