namespace HelpDesk;

/// <summary>A customer and the number of open tickets.</summary>
public sealed record BusyCustomer(Customer Customer, long OpenTickets);
