using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Projections;
using Wit.Sdk.Generators.Statements.Files;
using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Binding.Schemas;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>Checks the statements of methods against a schema. It keeps what it made of the last schema; it does not matter which run was the one before.</summary>
internal sealed class StatementChecker
{
    private readonly object _lock = new();
    private StatementSchema? _schema;
    private SqlDescriber? _describer;
    private SchemaNames? _names;

    /// <summary>Checks a method; without a schema there is nothing to check it against.</summary>
    public CheckedStatement Check(SqlMethod method, StatementSchema schema)
    {
        if (schema is not { Model: { } model, Code: { } code }) return new CheckedStatement(null, default);
        lock (_lock)
        {
            Know(schema, model, code);
            return Guard(() => new MethodCheck(method, _describer!, _names!).Run(), fault => new CheckedStatement(null, new[] { fault }));
        }
    }

    /// <summary>Checks a statement of a file.</summary>
    public CheckedQuery Check(QueryText query, StatementSchema schema)
    {
        if (schema is not { Model: { } model, Code: { } code }) return new CheckedQuery(null, default);
        lock (_lock)
        {
            Know(schema, model, code);
            return Guard(() => new QueryCheck(query, _describer!, _names!).Run(), fault => new CheckedQuery(null, new[] { fault }));
        }
    }

    /// <summary>Checks a projection.</summary>
    public CheckedProjection Check(Projection projection, StatementSchema schema)
    {
        if (schema is not { Model: { } model, Code: { } code }) return new CheckedProjection(null, default);
        lock (_lock)
        {
            Know(schema, model, code);
            return Guard(() => new ProjectionCheck(projection, _names!).Run(), fault => new CheckedProjection(null, new[] { fault }));
        }
    }

    /// <summary>The class over the statements of files; null where there are none.</summary>
    public QueryClassCode? ClassOf(QueryNames names, StatementSchema schema)
    {
        if (!names.HasAny || schema is not { Model: { } model, Code: { } code }) return null;
        lock (_lock)
        {
            Know(schema, model, code);
            return new QueryClassCode(_names!.Namespace, code.Database.ClassName, _names.QueriesClass, _names.QueriesProperty);
        }
    }

    private void Know(StatementSchema schema, SchemaModel model, SchemaCode code)
    {
        if (_schema is not null && ReferenceEquals(model, _schema.Model) && ReferenceEquals(code, _schema.Code) && schema.Script == _schema.Script) return;
        var objects = ModelSqlSchema.Create(model, script: schema.Script);
        (_schema, _describer, _names) = (schema, new SqlDescriber(objects.Catalog, objects), new SchemaNames(code));
    }

    /// <summary>Runs a check. An exception becomes WIT9001: it would silence the whole generator.</summary>
    private static T Guard<T>(Func<T> check, Func<SqlFinding, T> failed)
    {
        try
        {
            return check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message);
            return failed(new SqlFinding(fault.Descriptor, FindingPlace.Method, default, fault.Message, fault.Help));
        }
    }
}
