namespace HelpDesk.Customers;

/// <summary>How a customer is reached: the C# type of the jsonb column <c>contact</c>.</summary>
public sealed record ContactSettings(string Language, bool ByPhone);
