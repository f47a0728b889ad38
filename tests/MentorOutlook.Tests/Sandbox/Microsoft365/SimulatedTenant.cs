using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

/// <summary>Camille in Paris and Dominique in Montreal, on a Monday in November; each test has its own.</summary>
public abstract class SimulatedTenant : IAsyncLifetime
{
    protected static readonly LocalDateTime Tuesday = new(2026, 12, 1, 10, 0);

    private SimulatedMicrosoft365? _simulated;
    private GraphCaller? _graph;

    private protected SimulatedMicrosoft365 Simulated => _simulated!;

    private protected MentorOutlook.Sandbox.Microsoft365.Mailbox Camille { get; private set; } = null!;

    private protected MentorOutlook.Sandbox.Microsoft365.Mailbox Dominique { get; private set; } = null!;

    /// <summary>The service, as Camille.</summary>
    private protected GraphCaller Graph => _graph!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _simulated = await SimulatedMicrosoft365.StartAsync(Options(new Simulation(Instant.FromUtc(2026, 11, 23, 8, 0))), Cancellation);
        Camille = _simulated.Add(new NewMailbox("Camille Martin", "camille.martin@example.com", "Europe/Paris", Language.French));
        Dominique = _simulated.Add(new NewMailbox("Dominique Leroy", "dominique.leroy@example.org", "America/Montreal", Language.French));
        _graph = new GraphCaller(_simulated, Camille.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _graph?.Dispose();
        if (_simulated is not null) await _simulated.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected virtual Simulation Options(Simulation usual) => usual;

    private protected GraphCaller As(string? token) => new(Simulated, token);

    /// <summary>A mentoring hour of Camille's, to which Dominique is invited.</summary>
    private protected string Session(Func<NewAppointment, NewAppointment>? with = null)
    {
        var usual = new NewAppointment("Point mentorat", Tuesday, Period.FromHours(1))
        {
            Categories = ["Mentorat"],
            Attendees = [new EventAttendee(new Recipient("Dominique Leroy", "dominique.leroy@example.org"))],
        };
        return Camille.Outlook.CreateAppointment(with is null ? usual : with(usual));
    }

    private protected string Weekly(int count = 6) => Session(usual => usual with { Rule = $"FREQ=WEEKLY;COUNT={count}" });
}
