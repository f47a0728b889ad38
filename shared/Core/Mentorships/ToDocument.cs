using System.Text.Json;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Core.Mentorships;

/// <summary>From the mentorship to the document, with the fields that only the document it was read from knows.</summary>
internal static class ToDocument
{
    public static MentorshipDocument Write(Mentorship mentorship)
    {
        var read = mentorship.Document;
        var sessions = (read?.Sessions ?? []).DistinctBy(KeyOf).ToDictionary(KeyOf);
        return new MentorshipDocument
        {
            Schema = MentorshipFile.Schema,
            Me = Write(mentorship.Me, read?.Me),
            Other = Write(mentorship.Other, read?.Other),
            Locale = mentorship.Correspondence.Locale,
            AddressForm = mentorship.Correspondence.Address,
            MyRole = mentorship.MyRole,
            Categories = mentorship.Categories,
            Followed = UnlessEmpty(mentorship.Followed),
            Sessions = UnlessEmpty(mentorship.Records.Select(record => Write(record, sessions.GetValueOrDefault(record.Key)))),
            Unknown = read?.Unknown,
        };
    }

    private static PersonDocument Write(Person person, PersonDocument? read) => new()
    {
        Address = person.Address,
        Given = person.Name.Given,
        Family = person.Name.Family,
        Civility = person.Name.Civility,
        Zone = person.Zone is { } zone && HasIanaId(zone) ? zone : null,
        Unknown = read?.Unknown,
    };

    private static SessionDocument Write(SessionRecord record, SessionDocument? read)
    {
        var replies = (read?.Replies ?? []).DistinctBy(reply => reply.MessageId).ToDictionary(reply => reply.MessageId, reply => reply.Unknown);
        return new SessionDocument
        {
            Uid = record.Uid,
            RecurrenceId = record.RecurrenceId,
            Appointment = record.Snapshot is { } snapshot ? Write(snapshot, read?.Appointment?.Unknown) : null,
            Notes = UnlessEmpty(Lines(record.Notes)),
            Transcript = record.Transcript is { } transcript
                ? [.. transcript.Cues.Select(cue => new CueDocument { Id = cue.Id, Start = cue.Start, End = cue.End, Speaker = cue.Speaker, Text = cue.Text, Line = cue.Line })]
                : null,
            Replies = UnlessEmpty(record.Replies.Select(reply => new ReplyDocument
            {
                MessageId = reply.MessageId,
                Received = reply.Received,
                To = reply.To,
                Lines = [.. Lines(reply.Lines)],
                Unknown = replies.GetValueOrDefault(reply.MessageId),
            })),
            Unknown = read?.Unknown,
        };
    }

    private static SnapshotDocument Write(SessionSnapshot snapshot, Dictionary<string, JsonElement>? unknown) => new()
    {
        Subject = snapshot.Subject,
        Start = snapshot.Time.Start.ToOffsetDateTime(),
        End = snapshot.Time.End.ToOffsetDateTime(),
        // A zone that somebody made up for one calendar has a name that no other program knows.
        Zone = HasIanaId(snapshot.Time.Zone) ? snapshot.Time.Zone : DateTimeZone.ForOffset(snapshot.Time.Start.Offset),
        AllDay = snapshot.Time.IsAllDay ? true : null,
        Unknown = unknown,
    };

    private static SessionKey KeyOf(SessionDocument session) => new(session.Uid, session.RecurrenceId);

    private static bool HasIanaId(DateTimeZone zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) is not null;

    private static IEnumerable<LineDocument> Lines(IReadOnlyList<SourceLine> lines) => lines.Select(line => new LineDocument(line.Number, line.Text));

    private static List<T>? UnlessEmpty<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
