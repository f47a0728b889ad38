using Ical.Net;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using IcalAttendee = Ical.Net.DataTypes.Attendee;
using IcalOrganizer = Ical.Net.DataTypes.Organizer;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>One ATTENDEE or ORGANIZER property.</summary>
internal static class AttendeeLine
{
    /// <returns>Null where there is no address: a person whom no mail can reach is of no use to a draft.</returns>
    public static Attendee? Read(ICalendarProperty property, ResponseStatus unsaid)
    {
        if (!EmailAddress.TryParse(Address(property), out var address) && !EmailAddress.TryParse(property.Parameters.Get("EMAIL"), out address)) return null;
        return new Attendee(address, Name(property, address), Type(property), Response(property, unsaid));
    }

    public static bool IsResource(ICalendarProperty property) =>
        Has(property, "CUTYPE", "ROOM") || Has(property, "CUTYPE", "RESOURCE")
        || (Address(property)?.EndsWith("@resource.calendar.google.com", StringComparison.OrdinalIgnoreCase) ?? false);

    public static bool Has(ICalendarProperty property, string parameter, string value) =>
        value.Equals(property.Parameters.Get(parameter)?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Ical.Net puts "mailto:" before whatever is there, so what is no address shows by its own scheme or its slashes.</summary>
    private static string? Address(ICalendarProperty property)
    {
        var uri = property.Value switch
        {
            IcalAttendee attendee => attendee.Value,
            IcalOrganizer organizer => organizer.Value,
            _ => null,
        };
        var address = uri?.OriginalString["mailto:".Length..].Trim();
        return address is null || address.AsSpan().ContainsAny('/', ':', '?') ? null : address;
    }

    private static string? Name(ICalendarProperty property, EmailAddress address)
    {
        var name = OneLine.Of(property.Parameters.Get("CN"), longest: 200).Trim('"', '\'', ' ');
        return name.Length == 0 || (EmailAddress.TryParse(name, out var same) && same.Equals(address)) ? null : name;
    }

    private static AttendeeType Type(ICalendarProperty property) =>
        IsResource(property) ? AttendeeType.Resource
        : Has(property, "ROLE", "OPT-PARTICIPANT") ? AttendeeType.Optional
        : AttendeeType.Required;

    private static ResponseStatus Response(ICalendarProperty property, ResponseStatus unsaid) =>
        property.Parameters.Get("PARTSTAT")?.Trim().ToUpperInvariant() switch
        {
            "ACCEPTED" => ResponseStatus.Accepted,
            "DECLINED" => ResponseStatus.Declined,
            "TENTATIVE" => ResponseStatus.TentativelyAccepted,
            "NEEDS-ACTION" => ResponseStatus.NotResponded,
            _ => unsaid,
        };
}
