using System.Text.Json.Nodes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Drive;
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

    /// <summary>When the usual session begins, in Paris.</summary>
    public static readonly LocalDateTime Session = new(2026, 12, 1, 14, 30);

    private static readonly LocalDateTime Start = new(2026, 11, 20, 12, 0);

    private readonly Person _me;
    private readonly Person _other;

    private Life(SandboxWorld world, InProcessService service, Correspondence correspondence, Person me, Person other)
    {
        (World, Service, Correspondence) = (world, service, correspondence);
        (_me, _other) = (me with { Zone = Some.Paris }, other with { Zone = Some.Montreal });
        Camille = Add(_me);
        Dominique = Add(_other);
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

    /// <summary>Those to be read before a session.</summary>
    public IReadOnlyList<Message> ProgressNotes => [.. Drafts.Where(draft => draft.Cc.IsEmpty)];

    public IReadOnlyList<Message> Recaps => [.. Drafts.Where(draft => !draft.Cc.IsEmpty)];

    public Message ProgressNote => ProgressNotes.Single();

    public Message Recap => Recaps.Single();

    /// <summary>Camille's open tasks, in all lists.</summary>
    public IReadOnlyList<TodoTask> Tasks => [.. Camille.Tasks.Tasks.Where(task => !task.IsCompleted)];

    /// <summary>The tasks that open an appointment.</summary>
    public TodoTask Brief => Briefs.Single();

    public IReadOnlyList<TodoTask> Briefs => [.. Tasks.Where(task => task.Links.Any(link => link.WebUrl?.Contains("/calendar/item", StringComparison.Ordinal) == true))];

    /// <summary>The task that says that a draft waits.</summary>
    public TodoTask TaskOf(Message draft) =>
        Tasks.Single(task => task.Links.Any(link => link.WebUrl?.Contains(Uri.EscapeDataString(draft.MutableId), StringComparison.Ordinal) == true));

    /// <summary>What lies in Camille's app folder.</summary>
    public DriveItem File => Camille.Files.Items.Single(item => !item.IsFolder);

    public Mentorship Mentorship => MentorshipFile.Read(File.Content).TryGet(out var mentorship, out var problem) ? mentorship : throw new InvalidOperationException(problem.What);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts everything, and has Camille join.</summary>
    /// <param name="isReachable">Whether Graph can post notifications to the service.</param>
    /// <param name="start">When all of it begins, in Paris; null for 20 November 2026 at noon.</param>
    public static async Task<Life> BeginAsync(
        Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal, bool isReachable = true, int seed = 1, LocalDateTime? start = null,
        Person? me = null, Person? other = null)
    {
        InProcessService? service = null;
        var simulation = new Simulation(Some.Paris.AtStrictly(start ?? Start).ToInstant()) { Seed = seed };
        var world = await SandboxWorld.StartAsync(simulation, (graph, store) => service = new InProcessService(graph, store, isReachable), Cancellation);
        var life = new Life(world, service!, new Correspondence(locale, address), me ?? Some.Camille, other ?? Some.Dominique);
        await life.JoinAsync();
        return life;
    }

    public async Task JoinAsync()
    {
        await Pane.JoinAsync(_me, _other, Correspondence, Cancellation);
        await SettleAsync();
    }

    /// <summary>Camille books an appointment with Dominique, marked, and saves it.</summary>
    /// <returns>Its id; of a series the master's.</returns>
    public async Task<string> BookAsync(Func<NewAppointment, NewAppointment>? differently = null)
    {
        var usual = new NewAppointment("Mentorat : point mensuel", Session, Period.FromMinutes(60)) { Categories = [Category], Attendees = [Invited(Dominique)] };
        var id = Camille.Outlook.CreateAppointment(differently?.Invoke(usual) ?? usual);
        await SettleAsync();
        return id;
    }

    public static EventAttendee Invited(MentorOutlook.Sandbox.Microsoft365.Mailbox who) => new(new Recipient(who.DisplayName, who.Address));

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

    /// <summary>What the pane says became of an artefact: "progressNote", "recap" or "brief".</summary>
    public async Task<string?> StateAsync(string id, string kind) =>
        (string?)(await OpenAsync(id))["artefacts"]!.AsArray().Single(artefact => (string?)artefact!["kind"] == kind)!["state"];

    /// <summary>How often the service made a call so far, steps of a batch included.</summary>
    /// <param name="pattern">Such as "PATCH /me/messages/*".</param>
    public int Calls(string pattern) => Microsoft365.Traffic.Exchanges.SelectMany(GraphCalls.Of).Count(call => GraphCalls.Fits(call, pattern));

    /// <summary>Whatever a scenario was about, its service made no call that it is not meant to make.</summary>
    public async ValueTask DisposeAsync()
    {
        var calls = Microsoft365.Traffic.Exchanges.SelectMany(GraphCalls.Of).ToHashSet();
        await World.DisposeAsync();
        Assert.DoesNotContain(calls, call => !GraphCalls.IsMeant(call));
    }

    /// <summary>The visible text with no-break spaces shown as plain ones.</summary>
    public static string Text(Message message) => string.Join("\n", MentorOutlook.Text.Html.HtmlLines.Read(message.Body).Select(line => Plain(line.Text)));

    private MentorOutlook.Sandbox.Microsoft365.Mailbox Add(Person person) =>
        Microsoft365.Add(new NewMailbox(person.Name.Full!, person.Address.Value, person.Zone!.Id, Correspondence.Language));

    /// <summary>No-break spaces shown as plain ones.</summary>
    public static string Plain(string text) => text.Replace('\u00A0', ' ');
}
