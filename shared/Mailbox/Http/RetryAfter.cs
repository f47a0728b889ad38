using System.Net.Http.Headers;

namespace MentorOutlook.Mailbox.Http;

/// <summary>How long the other side asks to wait: in seconds, or until a date by its own clock.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider time) =>
        Of(response.Headers.RetryAfter, response.Headers.Date ?? time.GetUtcNow());

    public static TimeSpan? Of(string? header, TimeProvider time) =>
        RetryConditionHeaderValue.TryParse(header, out var value) ? Of(value, time.GetUtcNow()) : null;

    private static TimeSpan? Of(RetryConditionHeaderValue? value, DateTimeOffset answered) => value switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > answered ? date - answered : TimeSpan.Zero,
        _ => null,
    };
}
