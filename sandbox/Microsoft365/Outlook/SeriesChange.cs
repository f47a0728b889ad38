using MentorOutlook.Sandbox.Microsoft365.Events;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>What a change of a series does to the occurrences that had been changed one by one.</summary>
internal static class SeriesChange
{
    /// <summary>Another time or pattern undoes them; anything else reaches them where they had not been given their own.</summary>
    public static void Carry(Calendar calendar, CalendarEvent before, CalendarEvent after)
    {
        if (before.Start != after.Start || before.End != after.End || before.Rule != after.Rule)
        {
            calendar.ForgetExceptions(before);
            return;
        }

        foreach (var exception in calendar.ExceptionsOf(before).ToArray()) calendar.Put(Inherited(exception, before, after), ChangeType.Updated);
    }

    /// <summary>The organizer's change, in somebody else's copy.</summary>
    public static CalendarEvent Taken(CalendarEvent copy, CalendarEvent organizers) => copy with
    {
        Subject = organizers.Subject,
        Body = organizers.Body,
        Start = organizers.Start,
        End = organizers.End,
        IsAllDay = organizers.IsAllDay,
        Rule = organizers.Rule,
        Attendees = organizers.Attendees,
        Location = organizers.Location,
        Sensitivity = organizers.Sensitivity,
    };

    private static CalendarEvent Inherited(CalendarEvent exception, CalendarEvent before, CalendarEvent after) => exception with
    {
        Subject = exception.Subject == before.Subject ? after.Subject : exception.Subject,
        Body = exception.Body == before.Body ? after.Body : exception.Body,
        Categories = exception.Categories.SequenceEqual(before.Categories) ? after.Categories : exception.Categories,
        Attendees = exception.Attendees.SequenceEqual(before.Attendees) ? after.Attendees : exception.Attendees,
        Location = exception.Location == before.Location ? after.Location : exception.Location,
        Sensitivity = exception.Sensitivity == before.Sensitivity ? after.Sensitivity : exception.Sensitivity,
        ShowAs = exception.ShowAs == before.ShowAs ? after.ShowAs : exception.ShowAs,
    };
}
