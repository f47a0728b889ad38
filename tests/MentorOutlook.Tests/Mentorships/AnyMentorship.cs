using CsCheck;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Mentorships;

/// <summary>Mentorships of every shape, with the texts that people and programs write.</summary>
internal static class AnyMentorship
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf<string>("", "Préparer l’entretien : « 14 h 30 »", "\u00A0\u202F", "\"\\/\b\t", "<b>&amp;'", "🎉", "e\u0301", "\0\u2028", "null", "# Notes"),
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 20]);

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<DateTimeZone> Zone = Gen.OneOf<string>("Europe/Paris", "America/Montreal", "Pacific/Apia", "Africa/Casablanca", "UTC", "UTC+05:30")
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    private static readonly Gen<Instant> Moment = Gen.Long[-2_000_000_000, 10_000_000_000].Select(Gen.Int[0, 999_999_999], (seconds, nanoseconds) => Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds));

    private static readonly Gen<Person> Person = Gen.Select(Maybe, Maybe, Gen.OneOf<Civility?>(null, Civility.Madame, Civility.Monsieur), Zone, Gen.Bool)
        .Select(fields => Some.Camille with { Name = new PersonName(fields.Item1, fields.Item2, fields.Item3), Zone = fields.Item5 ? fields.Item4 : null });

    private static readonly Gen<IReadOnlyList<SourceLine>> Lines = Gen.Select(Gen.Int[1, 99], Text).Select((number, text) => new SourceLine(number, text)).List[0, 4].Select(lines => (IReadOnlyList<SourceLine>)lines);

    private static readonly Gen<AppointmentTime> Time = Gen.Select(Moment, Gen.Int[0, 3_000], Zone, Gen.Bool).Select((start, minutes, zone, isAllDay) => isAllDay
        ? AppointmentTime.AllDay(start.InZone(zone).Date, start.InZone(zone).Date.PlusDays(minutes / 1000), zone)
        : AppointmentTime.Timed(start.InZone(zone), (start + Duration.FromMinutes(minutes)).InZone(zone)));

    private static readonly Gen<Cue> Cue = Gen.Select(Maybe, Gen.Long[0, 10_000_000], Maybe, Text, Gen.Int[1, 999])
        .Select((id, at, speaker, text, line) => new Cue(id, Duration.FromMilliseconds(at), Duration.FromMilliseconds(at + 1), speaker, text, line));

    private static readonly Gen<Reply> Reply = Gen.Select(Text, Moment, Gen.Enum<ArtefactKind>(), Lines)
        .Select((id, received, to, lines) => new Reply { MessageId = id, Received = received, To = to, Lines = lines });

    private static readonly Gen<SessionRecord> Record = Gen.Select(Text, Moment, Gen.Int[0, 7], Text, Time, Lines, Cue.List[0, 3], Reply.List[0, 2])
        .Select((uid, recurrence, has, subject, time, notes, cues, replies) => new SessionRecord
        {
            Uid = uid,
            RecurrenceId = (has & 1) > 0 ? recurrence : null,
            Snapshot = (has & 2) > 0 ? new SessionSnapshot { Subject = subject, Time = time } : null,
            Notes = notes,
            Transcript = (has & 4) > 0 ? new Transcript(cues) : null,
            Replies = replies,
        });

    public static readonly Gen<Mentorship> One = Gen.Select(Person, Person, Gen.Enum<Locale>(), Gen.Enum<AddressForm>(), Gen.Enum<Role>(), Text.List[0, 3], Text.List[0, 3], Record.List[0, 4])
        .Select((me, other, locale, address, role, categories, followed, records) => new Mentorship(me, other with { Address = Some.Dominique.Address }, new Correspondence(locale, address))
        {
            MyRole = role,
            Categories = categories,
            Followed = followed,
            Records = records,
        });
}
