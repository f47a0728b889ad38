using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Traffic;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Page;

/// <summary>Everything that the page shows of the simulation, in the form in which it shows it: times are local to whose mailbox it is.</summary>
internal static class PageState
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static object Of(PageWorld world) => new
    {
        clock = new { now = Moment(world.Now) },
        settings = new { language = LanguageOf(world.Correspondence), address = world.Correspondence.Address == AddressForm.Familiar ? "tu" : "vous" },
        sessionId = Sessions.Current(world.Mentee, world.Now)?.Id,
        presets = ClockPresets.Of(world).ToDictionary(
            preset => preset.Key,
            preset => preset.Value is { } at ? new { at = Moment(at), local = Local(at, world.Mentee.Zone) } : null),
        counters = Counters(world.Microsoft365),
        mailboxes = new { mentee = MailboxState.Of(world.Mentee, world), mentor = MailboxState.Of(world.Mentor, world) },
        faults = world.Microsoft365.Faults.Fired.TakeLast(10).Select(fired => new { kind = fired.Kind.ToString(), at = Moment(fired.At), method = fired.Call.Method, path = fired.Call.Path }),
    };

    public static string Moment(Instant instant) => InstantPattern.General.Format(instant);

    public static string Local(Instant instant, DateTimeZone zone) => Local(instant.InZone(zone).LocalDateTime);

    public static string Local(LocalDateTime time) => Minutes.Format(time);

    public static int Notifications(IEnumerable<Exchange> exchanges) =>
        exchanges.Where(exchange => exchange.IsNotification).Sum(exchange => exchange.Body?["value"]?.AsArray().Count ?? 0);

    private static object Counters(SimulatedMicrosoft365 microsoft365)
    {
        var exchanges = microsoft365.Traffic.Exchanges;
        return new
        {
            mailsSent = microsoft365.Counters.MailsSentByService,
            appointmentsWritten = microsoft365.Counters.AppointmentsWrittenByService,
            drafts = microsoft365.Counters.DraftsCreated,
            requests = exchanges.Count(exchange => !exchange.IsNotification),
            notifications = Notifications(exchanges),
        };
    }

    private static string LanguageOf(Correspondence correspondence) => correspondence.Locale switch
    {
        Locale.FrenchFrance => "fr-FR",
        Locale.FrenchCanada => "fr-CA",
        Locale.English => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(correspondence)),
    };
}
