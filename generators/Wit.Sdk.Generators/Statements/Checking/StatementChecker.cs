using Wit.Sdk.Generators.Code;
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
    private SchemaModel? _model;
    private SchemaCode? _code;
    private SqlDescriber? _describer;
    private SchemaNames? _names;

    /// <summary>Checks a method; without a schema there is nothing to check it against.</summary>
    public CheckedStatement Check(SqlMethod method, SchemaModel? model, SchemaCode? code)
    {
        if (model is null || code is null) return new CheckedStatement(null, default);
        lock (_lock)
        {
            if (!ReferenceEquals(model, _model) || !ReferenceEquals(code, _code))
            {
                var schema = ModelSqlSchema.Create(model);
                (_model, _code, _describer, _names) = (model, code, new SqlDescriber(schema.Catalog, schema), new SchemaNames(code));
            }

            return Run(method, _describer!, _names!);
        }
    }

    /// <summary>Runs a check. An exception becomes WIT9001: it would silence the whole generator.</summary>
    private static CheckedStatement Run(SqlMethod method, SqlDescriber describer, SchemaNames names)
    {
        try
        {
            return new MethodCheck(method, describer, names).Run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message);
            return new CheckedStatement(null, new[] { new SqlFinding(fault.Descriptor, FindingPlace.Method, default, fault.Message, fault.Help) });
        }
    }
}
