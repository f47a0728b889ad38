using System.Collections.Concurrent;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.World;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>The world that the page shows: it can be thrown away and begun again while the page stays.</summary>
/// <param name="service">Makes the service from the address of the simulated Graph and the path of its store.</param>
/// <param name="traffic">Where each exchange is appended as one JSON line; null for nowhere.</param>
public sealed class PageWorld(Func<Uri, string, ServiceInstance> service, string? traffic = null) : IAsyncDisposable
{
    private readonly SemaphoreSlim _acting = new(1);
    private readonly ConcurrentDictionary<string, string> _textsBeforeEdit = new(StringComparer.Ordinal);
    private SandboxWorld? _world;
    private Story? _story;

    /// <summary>How the two people write to each other, as last told to the service.</summary>
    public Correspondence Correspondence { get; private set; } = new(Locale.FrenchFrance, AddressForm.Formal);

    internal Story Story => _story ?? throw new InvalidOperationException("The world has not begun.");

    internal SandboxWorld World => _world ?? throw new InvalidOperationException("The world has not begun.");

    internal SimulatedMicrosoft365 Microsoft365 => World.Microsoft365;

    internal Mailbox Mentee => Story.Mentee;

    internal Mailbox Mentor => Story.Mentor;

    internal Instant Now => Microsoft365.Clock.Now;

    public async Task BeginAsync(CancellationToken cancellation)
    {
        if (_world is { } before) await before.DisposeAsync();
        _textsBeforeEdit.Clear();
        _world = await SandboxWorld.StartAsync(new Simulation(Story.Start) { TrafficFile = traffic }, service, cancellation);
        _story = new Story(Microsoft365, Correspondence.Language);
        await JoinAsync(cancellation);
        await World.SettleAsync(cancellation);
    }

    /// <summary>What a draft said before its human first edited it, by the conversation, which a sent copy shares; null where nobody did.</summary>
    internal string? TextBeforeEdit(Message mail) => _textsBeforeEdit.GetValueOrDefault(mail.ConversationId);

    internal void Edit(string draftId, string? subject, string? html)
    {
        if (Mentee.Mail.Find(draftId) is { } draft) _textsBeforeEdit.TryAdd(draft.ConversationId, draft.Text);
        Mentee.Outlook.EditDraft(draftId, subject, html: html);
    }

    /// <summary>Changes language and form of address of what is written from now on.</summary>
    internal async Task SpeakAsync(Correspondence correspondence, CancellationToken cancellation)
    {
        Correspondence = correspondence;
        await JoinAsync(cancellation);
        Story.Retell(correspondence.Language);
    }

    /// <summary>One act at a time, and everything that follows from it before the next.</summary>
    internal async Task<T> ActAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        await _acting.WaitAsync(cancellation);
        try
        {
            var result = await act();
            await World.SettleAsync(cancellation);
            return result;
        }
        finally
        {
            _acting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_world is { } world) await world.DisposeAsync();
        _acting.Dispose();
    }

    private Task JoinAsync(CancellationToken cancellation) =>
        new ServiceApi(World.Service, Mentee).JoinAsync(Story.PersonAt(Mentee), Story.PersonAt(Mentor), Correspondence, cancellation);
}
