using System.Text.Json.Nodes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Sandbox.Microsoft365.Todo;
using MentorOutlook.Sandbox.World;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>
/// Camille in Paris, mentored by Dominique in Montreal, on a simulated Microsoft 365 with the real service at work, from Friday 20 November 2026
/// at noon. Their session is on Tuesday 1 December, 14:30 to 15:30 in Paris, unless a test books another.
/// </summary>
internal sealed class Life : IAsyncDisposable
{
    public const string Category = "Mentorat";

    private Life(SandboxWorld world, InProcessService service, Correspondence correspondence)
    {
        (World, Service, Correspondence) = (world, service, correspondence);
        var language = correspondence.Language;
        Camille = world.Microsoft365.Add(new NewMailbox("Camille Martin", "camille.martin@example.com", "Europe/Paris", language));
        Dominique = world.Microsoft365.Add(new NewMailbox("Dominique Leroy", "dominique.leroy@example.org", "America/Montreal", language));
        Pane = new ServiceApi(service, Camille);
    }

    public SandboxWorld World { get; }

    public InProcessService Service { get; }

    public Correspondence Correspondence { get; }

    public SimulatedMicrosoft365 Microsoft365 => World.Microsoft365;

    public MentorOutlook.Sandbox.Microsoft365.Mailbox Camille { get; }

    public MentorOutlook.Sandbox.Microsoft365.Mailbox Dominique { get; }

    /// <summary>What Camille's pane asks of the service.</summary>
    public ServiceApi Pane { get; }

    /// <summary>Camille's drafts to Dominique, the oldest first.</summary>
    public IReadOnlyList<Message> Drafts => [.. Camille.Mail.Drafts.Reverse()];

    public Message ProgressNote => Drafts.Single(draft => draft.Cc.IsEmpty);

    public Message Recap => Drafts.Single(draft => !draft.Cc.IsEmpty);

    /// <summary>Camille's open tasks, in all lists.</summary>
    public IReadOnlyList<TodoTask> Tasks => [.. Camille.Tasks.Tasks.Where(task => !task.IsCompleted)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts everything, and has Camille join.</summary>
    /// <param name="isReachable">Whether Graph can post notifications to the service.</param>
    public static async Task<Life> BeginAsync(Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal, bool isReachable = true, int seed = 1)
    {
        InProcessService? service = null;
        var start = Some.Paris.AtStrictly(new LocalDateTime(2026, 11, 20, 12, 0)).ToInstant();
        var world = await SandboxWorld.StartAsync(new Simulation(start) { Seed = seed }, (graph, store) => service = new InProcessService(graph, store, isReachable), Cancellation);
        var life = new Life(world, service!, new Correspondence(locale, address));
        await life.JoinAsync();
        return life;
    }

    public Task JoinAsync() => Pane.JoinAsync(
        Some.Camille with { Zone = Some.Paris }, Some.Dominique with { Zone = Some.Montreal }, Correspondence, Cancellation);

    /// <summary>Camille books an appointment with Dominique, marked, and saves it.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> BookAsync(Func<NewAppointment, NewAppointment>? differently = null)
    {
        var usual = new NewAppointment("Mentorat : point mensuel", new LocalDateTime(2026, 12, 1, 14, 30), Period.FromMinutes(60))
        {
            Categories = [Category],
            Attendees = [new EventAttendee(new Recipient(Dominique.DisplayName, Dominique.Address))],
        };
        var id = Camille.Outlook.CreateAppointment(differently?.Invoke(usual) ?? usual);
        await SettleAsync();
        return id;
    }

    /// <returns>The ids of a series' occurrences, in their order.</returns>
    public IReadOnlyList<string> OccurrencesOf(string master) =>
        [.. Camille.Calendar.View(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2028, 1, 1, 0, 0)).Where(item => item.SeriesMasterId == master).Select(item => item.Id)];

    /// <summary>Lets time pass until this moment on Camille's wall clock.</summary>
    public Task UntilAsync(int year, int month, int day, int hour = 12, int minute = 0) =>
        World.MoveToAsync(Some.Paris.AtLeniently(new LocalDateTime(year, month, day, hour, minute)).ToInstant(), Cancellation);

    public Task UntilDayBeforeAsync() => UntilAsync(2026, 11, 30);

    public Task UntilAfterSessionAsync() => UntilAsync(2026, 12, 1, 16);

    public Task PassAsync(Duration time) => World.MoveToAsync(Microsoft365.Clock.Now + time, Cancellation);

    public Task SettleAsync() => World.SettleAsync(Cancellation);

    public async Task<JsonNode> TypeNotesAsync(string id, string notes)
    {
        var understood = await Pane.NoteAsync(id, notes, Cancellation);
        await SettleAsync();
        return understood;
    }

    /// <summary>What a person does in Outlook, and what follows from it.</summary>
    public async Task DoAsync(Action act)
    {
        act();
        await SettleAsync();
    }

    public Task<JsonNode> OpenAsync(string id) => Pane.OpenAsync(id, Cancellation);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    /// <summary>The visible text with no-break spaces shown as plain ones.</summary>
    public static string Text(Message message) => string.Join("\n", MentorOutlook.Text.Html.HtmlLines.Read(message.Body).Select(line => line.Text.Replace('\u00A0', ' ')));

}
