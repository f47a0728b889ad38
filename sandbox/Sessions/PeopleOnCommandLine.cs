using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.TimeZones;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Who is who, from the options and the appointment.</summary>
internal sealed record PeopleOnCommandLine(Person Me, Person Mentor)
{
    /// <param name="assumptions">What is decided without having been said is added to it.</param>
    public static Result<PeopleOnCommandLine> Find(SessionArguments arguments, Appointment appointment, List<string> assumptions)
    {
        if (!FindMe(arguments, appointment, assumptions).TryGet(out var me, out var problem)) return problem;
        if (!FindMentor(arguments, appointment, me, assumptions).TryGet(out var mentor, out problem)) return problem;
        if (mentor == me) return new Problem($"{me} cannot be both mentee and mentor", "give --me and --mentor two addresses") { Where = arguments.Calendar };
        if (Array.Find([me, mentor], person => !MailFile.CanAddress(person)) is { } unusable)
        {
            return new Problem($"no mail can be addressed to {unusable}", "give --me and --mentor addresses such as camille.martin@example.com") { Where = arguments.Calendar };
        }

        DateTimeZone? zone = null;
        if (arguments.MentorZone is { } id && (zone = ZoneOf(id)) is null)
        {
            return new Problem($"{id} is not a time zone", "write a name such as Europe/Paris, America/Montreal or Eastern Standard Time") { Where = "--mentor-zone" };
        }

        return new PeopleOnCommandLine(
            new Person(me, Participants.NameOf(appointment, me)),
            new Person(mentor, Participants.NameOf(appointment, mentor), zone));
    }

    private static Result<EmailAddress> FindMe(SessionArguments arguments, Appointment appointment, List<string> assumptions)
    {
        if (arguments.Me is { } given) return Parse("--me", given);
        if (appointment.Organizer is not { } organizer)
        {
            return new Problem("the appointment has no organizer, so nobody can be taken for the mentee", "say who you are with --me EMAIL") { Where = arguments.Calendar };
        }

        assumptions.Add($"you are {organizer.Address}, the organizer; --me says otherwise");
        return organizer.Address;
    }

    private static Result<EmailAddress> FindMentor(SessionArguments arguments, Appointment appointment, EmailAddress me, List<string> assumptions)
    {
        if (arguments.Mentor is { } given) return Parse("--mentor", given);
        if (!Participants.FindOther(appointment, me).TryGet(out var other, out var problem))
        {
            return problem with { Where = arguments.Calendar, WhatToDo = $"{problem.WhatToDo} with --mentor EMAIL{(arguments.Me is null ? ", and who you are with --me EMAIL" : "")}" };
        }

        assumptions.Add($"the mentor is {other.Address}, the only other person invited; --mentor says otherwise");
        return other.Address;
    }

    private static Result<EmailAddress> Parse(string option, string text) => EmailAddress.TryParse(text, out var address)
        ? address
        : new Problem($"{text} is not an e-mail address", "write one such as camille.martin@example.com") { Where = option };

    private static DateTimeZone? ZoneOf(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
        ?? (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var tzdb) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(tzdb) : null);
}
