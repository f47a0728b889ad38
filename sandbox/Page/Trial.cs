using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>
/// Makes a session that is due at once, strikes while the service writes for it, gives it a quarter of an hour to come to terms with that, and
/// counts what is left.
/// </summary>
internal sealed class Trial(PageWorld world, string what)
{
    private const int EnoughNotifications = 4;
    private static readonly Duration Recovery = Duration.FromMinutes(15);
    private bool _stopped;

    /// <returns>Null where there is no such trial.</returns>
    public async Task<object?> RunAsync(CancellationToken cancellation)
    {
        if (!IsKnown) return null;
        var microsoft365 = world.Microsoft365;
        var (fired, heard) = (microsoft365.Faults.Fired.Count, microsoft365.Traffic.Exchanges.Count);
        var drafts = world.Mentee.Mail.Drafts.Select(draft => draft.Id).ToHashSet(StringComparer.Ordinal);
        if (Fault(cancellation) is { } fault) microsoft365.Faults.Add(fault);

        var id = Surprise();
        await world.World.SettleAsync(cancellation);
        while (what == "notifications" && Heard() is > 0 and < EnoughNotifications)
        {
            world.Mentee.Calendar.Touch(id);
            await world.World.SettleAsync(cancellation);
        }

        await world.World.MoveToAsync(world.Now + Recovery, cancellation);
        microsoft365.Faults.Clear();
        return new
        {
            what,
            eventId = id,
            notifications = Heard(),
            faults = microsoft365.Faults.Fired.Count - fired,
            serviceStopped = _stopped,
            drafts = world.Mentee.Mail.Drafts.Count(draft => !drafts.Contains(draft.Id)),
        };

        int Heard() => PageState.Notifications(microsoft365.Traffic.Exchanges.Skip(heard));
    }

    private bool IsKnown => what is "notifications" or "504" or "429" or "drop" or "kill";

    private Fault? Fault(CancellationToken cancellation) => what switch
    {
        "504" => new Fault(FaultKind.GatewayTimeoutAfter, IsNewDraft),
        "429" => new Fault(FaultKind.TooManyRequestsSeconds, IsNewDraft, Times: 2) { Wait = Duration.FromSeconds(30) },
        "drop" => new Fault(FaultKind.DroppedAfter, IsNewDraft),
        "kill" => new Fault(FaultKind.After, IsNewDraft) { Hook = _ => StopAsync(cancellation) },
        _ => null,
    };

    private static bool IsNewDraft(GraphCall call) => call is { Method: "POST", Path: "/me/messages" };

    private async Task StopAsync(CancellationToken cancellation)
    {
        _stopped = true;
        await world.World.RestartServiceAsync(cancellation);
    }

    /// <summary>Tomorrow: its note is late already, and so due now.</summary>
    private string Surprise()
    {
        var start = world.Now.InZone(world.Mentee.Zone).Date.PlusDays(1) + new LocalTime(11, 0);
        var language = world.Correspondence.Language;
        return world.Mentee.Outlook.CreateAppointment(new NewAppointment(language == Language.French ? "Mentorat : point rapide" : "Mentoring: quick catch-up", start, Period.FromMinutes(30))
        {
            Attendees = [world.Story.Invited],
            Categories = [Story.Category(language)],
        });
    }
}
