using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Functions;

/// <summary>Everything that the service says of itself. No message holds content, a name or an address.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Work} done for mailbox {Mailbox}")]
    public static partial void WorkDone(ILogger logger, string work, string mailbox);

    [LoggerMessage(2, LogLevel.Warning, "{Work} for mailbox {Mailbox} is tried again in {Delay}: {Reason}")]
    public static partial void WorkLater(ILogger logger, string work, string mailbox, TimeSpan delay, string reason);

    [LoggerMessage(3, LogLevel.Error, "{Work} for mailbox {Mailbox} failed with {Fault} at {Place}")]
    public static partial void WorkFailed(ILogger logger, string work, string mailbox, string fault, string place);

    [LoggerMessage(4, LogLevel.Error, "Timer {Timer} failed with {Fault} at {Place}")]
    public static partial void TimerFailed(ILogger logger, string timer, string fault, string place);

    [LoggerMessage(5, LogLevel.Information, "{Count} notifications accepted, {Ignored} ignored")]
    public static partial void Notified(ILogger logger, int count, int ignored);

    [LoggerMessage(6, LogLevel.Error, "A request of the API failed with {Fault} at {Place}")]
    public static partial void RequestFailed(ILogger logger, string fault, string place);

    /// <summary>Tells mailboxes apart in a log without naming them.</summary>
    public static string Of(MailboxId mailbox) => Hash.Of(mailbox.Value)[..8];

    /// <summary>Where a fault arose: type and method, never a message, which could hold what was asked or answered.</summary>
    public static string Place(Exception fault) => fault.TargetSite is { } site ? $"{site.DeclaringType?.Name}.{site.Name}" : "?";
}
