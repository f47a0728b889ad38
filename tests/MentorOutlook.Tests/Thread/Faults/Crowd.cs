using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.World;
using MentorOutlook.Tests.Support;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>
/// Many mentees with the same mentor, the same session and one service, so that a thousand things can go wrong within one run: each has their own
/// faults, and nobody may notice those of the others. Every other one writes English.
/// </summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 8;
    private const int MostTries = 5;

    private Crowd(SandboxWorld world, int mentees)
    {
        World = world;
        Dominique = world.Microsoft365.Add(new NewMailbox("Dominique Leroy", "dominique.leroy@example.org", "America/Montreal", Language.French));
        Mentees = [.. Enumerable.Range(0, mentees).Select(Add)];
    }

    public SandboxWorld World { get; }

    public MentorOutlook.Sandbox.Microsoft365.Mailbox Dominique { get; }

    public IReadOnlyList<Mentee> Mentees { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="service">Makes another service than the one in the test's process; null for that.</param>
    public static async Task<Crowd> GatherAsync(int mentees, Func<Uri, string, ServiceInstance>? service = null)
    {
        var start = Some.Paris.AtStrictly(new LocalDateTime(2026, 11, 28, 12, 0)).ToInstant();
        service ??= (graph, store) => new InProcessService(graph, store, isReachable: true) { Logged = LogLevel.Warning };
        return new Crowd(await SandboxWorld.StartAsync(new Simulation(start), service, Cancellation), mentees);
    }

    public async Task LiveAsync(Phase phase)
    {
        if (phase.Act is { } act)
            await Parallel.ForEachAsync(Mentees, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation }, async (mentee, _) => await act(this, mentee));
        await World.MoveToAsync(Some.Paris.AtStrictly(phase.Until).ToInstant(), Cancellation);
        foreach (var mentee in Mentees) mentee.Remember(phase.Name);
    }

    /// <summary>Does as people do who are told that something did not work: they try again.</summary>
    public async Task InsistAsync(Func<Task> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act();
                return;
            }
            catch (HttpRequestException) when (attempt < MostTries)
            {
                await World.SettleAsync(Cancellation);
            }
        }
    }

    /// <summary>Everybody has what they would have had if nothing had gone wrong; nothing was sent, no appointment written, no work given up.</summary>
    /// <param name="faults">What went wrong for a mentee, told where it was too much.</param>
    public async Task AssertLivedAsync(IReadOnlyDictionary<Locale, IReadOnlyList<string>> good, Func<Mentee, string> faults)
    {
        var different = Mentees.SelectMany(mentee => mentee.Story.Zip(good[mentee.Locale])
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"{faults(mentee)}\n--- expected\n{pair.Second}\n--- found\n{pair.First}")
            .Take(1)).ToList();
        Assert.True(different.Count == 0, $"{different.Count} of {Mentees.Count} mailboxes ended otherwise.\n{string.Join("\n\n", different.Take(5))}");
        Assert.Equal((0, 0), (World.Microsoft365.Counters.MailsSentByService, World.Microsoft365.Counters.AppointmentsWrittenByService));
        Assert.Contains("\"poison\":0", await World.Service.Client.GetStringAsync(new Uri("api/health", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private Mentee Add(int number)
    {
        var locale = number % 2 == 0 ? Locale.FrenchFrance : Locale.English;
        var language = locale == Locale.English ? Language.English : Language.French;
        var mailbox = World.Microsoft365.Add(new NewMailbox("Camille Martin", $"camille.martin.{number}@example.com", "Europe/Paris", language));
        return new Mentee(mailbox, new ServiceApi(World.Service, mailbox), locale);
    }
}
