using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>"This and following": the old series ends, and a new one with other ids begins.</summary>
internal static class SeriesSplit
{
    public static CalendarEvent At(Mailbox owner, CalendarEvent master, LocalDateTime from, string newUid, Action<AppointmentChange> what)
    {
        var calendar = owner.Calendar;
        var gone = Recurrence.Starts(master).TakeWhile(start => start < from).Count();
        var ids = calendar.NewIds(newUid);
        var rest = master with
        {
            Id = ids.Immutable,
            MutableId = ids.Mutable,
            ICalUId = newUid,
            Start = from,
            End = from + (master.End - master.Start),
            Rule = Recurrence.Without(master.Rule!, gone),
        };
        var change = new AppointmentChange(rest);
        what(change);
        calendar.ForgetExceptions(master, from);
        calendar.Put(master with { Rule = Recurrence.EndingBefore(master.Rule!, from.Date) }, ChangeType.Updated);
        return calendar.Put(change.ApplyTo(rest), ChangeType.Created);
    }
}
