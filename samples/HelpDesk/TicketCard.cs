using Wit.Sdk;

namespace HelpDesk;

/// <summary>A ticket as a list shows it: of columns of two tables and a number, nothing else leaves the server.</summary>
[Projection<Ticket>]
public sealed partial record TicketCard(int Number, string Subject, TicketState State, string CustomerEmail, long MessagesCount);
