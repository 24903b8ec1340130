namespace Wit.Sdk.Sql.Binding;

/// <summary>The codes of errors that a statement has although it could be parsed.</summary>
internal static class ProblemCodes
{
    public const string UnknownTable = "WIT6002";
    public const string UnknownColumn = "WIT6003";
    public const string AmbiguousColumn = "WIT6004";
    public const string UnknownFunction = "WIT6005";
    public const string AmbiguousFunction = "WIT6006";
    public const string UnknownOperator = "WIT6007";
    public const string WrongType = "WIT6008";
    public const string UnknownType = "WIT6009";
    public const string Aggregates = "WIT6010";
    public const string Parameters = "WIT6011";
    public const string RequiredColumn = "WIT6012";
    public const string ColumnCount = "WIT6013";
    public const string Shape = "WIT6014";
    public const string WrongValue = "WIT6015";
    public const string AllRows = "WIT6016";
}
