using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>$filter and $orderby over messages, with the rule that ties them together.</summary>
internal static class MessageListing
{
    public static IReadOnlyList<Message> Of(IEnumerable<Message> messages, QueryOptions query)
    {
        var filter = query["$filter"] is { } text ? new MessageFilter(text) : null;
        var filtered = filter is null ? messages : messages.Where(filter.Matches);
        return query["$orderby"] is { } order ? Ordered(filtered, order, filter) : [.. filtered];
    }

    /// <summary>What is ordered by must also be filtered by, first and in the same order.</summary>
    private static List<Message> Ordered(IEnumerable<Message> messages, string order, MessageFilter? filter)
    {
        if (order.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var name, .. var direction] || direction is not ([] or ["asc"] or ["desc"]))
            throw GraphRefusal.InvalidQuery($"The sandbox does not understand $orderby={order}.");
        if (filter is not null && filter.Named.FirstOrDefault() != name)
            throw new GraphRefusal(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
        Func<Message, NodaTime.Instant> key = name switch
        {
            "receivedDateTime" => message => message.Received,
            "sentDateTime" => message => message.Sent,
            "createdDateTime" => message => message.Created,
            "lastModifiedDateTime" => message => message.Modified,
            _ => throw GraphRefusal.InvalidQuery($"The sandbox does not order messages by '{name}'."),
        };
        return direction is ["desc"] ? [.. messages.OrderByDescending(key)] : [.. messages.OrderBy(key)];
    }
}
