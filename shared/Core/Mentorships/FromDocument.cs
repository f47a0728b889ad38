using System.Text.Json;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mentorships;

/// <summary>From the document to the mentorship. What JSON allows and a mentorship does not is broken JSON.</summary>
internal static class FromDocument
{
    public static Mentorship Read(MentorshipDocument document)
    {
        var (me, other) = (Read(document.Me), Read(document.Other));
        if (me.Address == other.Address) throw new JsonException("A mentorship has two people.", "$.other.address", null, null);
        return new Mentorship(me, other, new Correspondence(document.Locale, document.AddressForm))
        {
            MyRole = document.MyRole,
            Categories = All(document.Categories),
            Followed = All(document.Followed),
            Records = [.. All(document.Sessions).Select(Read)],
            Document = document,
        };
    }

    private static Person Read(PersonDocument person) => new(person.Address, new PersonName(person.Given, person.Family, person.Civility), person.Zone);

    private static SessionRecord Read(SessionDocument session) => new()
    {
        Uid = session.Uid,
        RecurrenceId = session.RecurrenceId,
        Snapshot = session.Appointment is { } appointment ? new SessionSnapshot { Subject = appointment.Subject, Time = TimeOf(appointment) } : null,
        Notes = Lines(session.Notes),
        Transcript = session.Transcript is { } cues
            ? new Transcript([.. All(cues).Select(cue => new Cue(cue.Id, cue.Start, cue.End, cue.Speaker, cue.Text, cue.Line))])
            : null,
        Replies = [.. All(session.Replies).Select(reply => new Reply { MessageId = reply.MessageId, Received = reply.Received, To = reply.To, Lines = Lines(reply.Lines) })],
    };

    private static AppointmentTime TimeOf(SnapshotDocument appointment)
    {
        var isAllDay = appointment.AllDay == true;
        if (isAllDay ? appointment.End.Date <= appointment.Start.Date : appointment.End.ToInstant() < appointment.Start.ToInstant()) throw new JsonException("A session ends before it starts.", "$.sessions", null, null);
        return isAllDay
            ? AppointmentTime.AllDay(appointment.Start.Date, appointment.End.Date.PlusDays(-1), appointment.Zone)
            : AppointmentTime.Timed(appointment.Start.InZone(appointment.Zone), appointment.End.InZone(appointment.Zone));
    }

    private static IReadOnlyList<SourceLine> Lines(IReadOnlyList<LineDocument>? lines) => [.. All(lines).Select(line => new SourceLine(line.Line, line.Text))];

    /// <summary>An array may be left out, but has no holes.</summary>
    private static IReadOnlyList<T> All<T>(IReadOnlyList<T>? items)
        where T : class => items is null ? [] : items.All(item => item is not null) ? items : throw new JsonException();
}
