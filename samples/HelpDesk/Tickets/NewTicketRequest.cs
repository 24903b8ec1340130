namespace HelpDesk.Tickets;

/// <summary>A question: it becomes a ticket with its first message.</summary>
internal sealed record NewTicketRequest(Guid CustomerId, string Subject, string Body);
