using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

/// <summary>Whatever goes wrong becomes "try later" after one call: the SDK would repeat some of them, a POST among them.</summary>
public sealed class FailureTests : GraphTest
{
    private static readonly EffectKey Key = new("0123abcd");

    /// <summary>The kind of fault, how long it asks to wait, and whether a write may have happened.</summary>
    public static TheoryData<FaultKind, int?, bool> Faults() => new()
    {
        { FaultKind.TooManyRequestsSeconds, 63, false },
        { FaultKind.TooManyRequestsDate, 63, false },
        { FaultKind.ServiceUnavailable, null, true },
        { FaultKind.GatewayTimeoutBefore, null, true },
        { FaultKind.GatewayTimeoutAfter, null, true },
        { FaultKind.DroppedBefore, null, true },
        { FaultKind.DroppedAfter, null, true },
        { FaultKind.Slow, null, true },
        { FaultKind.Unauthorized, null, false },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_write_that_fails_is_tried_once_and_says_whether_it_may_have_happened(FaultKind kind, int? seconds, bool mayHaveHappened)
    {
        Strike(kind);
        await using var ports = Ports.Of(Microsoft365.GraphAddress, Microsoft365.Clock, PatienceFor(kind));

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IDraftBox>().CreateAsync(Mine, Key, Some.Draft(), Cancellation));
        Check(failure, seconds, mayHaveHappened);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_read_that_fails_is_tried_once_and_changes_nothing(FaultKind kind, int? seconds, bool _)
    {
        Strike(kind);
        await using var ports = Ports.Of(Microsoft365.GraphAddress, Microsoft365.Clock, PatienceFor(kind));

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<ICalendar>().ReadChangesAsync(Mine, null, new Interval(Monday, Monday + Duration.FromDays(1)), Cancellation));
        Check(failure, seconds, mayHaveHappened: false);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_batch_that_fails_is_tried_once_and_changes_nothing(FaultKind kind, int? seconds, bool _)
    {
        Strike(kind);
        await using var ports = Ports.Of(Microsoft365.GraphAddress, Microsoft365.Clock, PatienceFor(kind));

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IMailbox>().LookAsync(Mine, new MailboxQuestion { TaskListId = "list" }, Cancellation));
        Check(failure, seconds, mayHaveHappened: false);
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_done_nothing()
    {
        var gone = await SimulatedMicrosoft365.StartAsync(Options, Cancellation);
        await gone.DisposeAsync();
        await using var ports = Ports.Of(gone.GraphAddress, Microsoft365.Clock);

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IDraftBox>().CreateAsync(Mine, Key, Some.Draft(), Cancellation));
        Assert.False(failure.MayHaveHappened);
    }

    [Fact]
    public async Task Somebody_who_gives_up_is_not_told_to_try_later()
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Port<IDraftBox>().CreateAsync(Mine, Key, Some.Draft(), given.Token));
    }

    private void Check(TryLaterException failure, int? seconds, bool mayHaveHappened)
    {
        Assert.Equal((seconds, mayHaveHappened), ((int?)failure.After?.TotalSeconds, failure.MayHaveHappened));
        Assert.Single(Microsoft365.Faults.Fired, fired => !fired.Call.IsBatchStep);
        Assert.Matches("^(Answered \\d{3}|No answer came in time|The connection failed)\\.$", failure.Message);
    }

    private void Strike(FaultKind kind) =>
        Microsoft365.Faults.Add(new Fault(kind, _ => true, int.MaxValue) { Wait = Duration.FromSeconds(63) });

    /// <summary>Only what is slow is not waited for.</summary>
    private static TimeSpan PatienceFor(FaultKind kind) => kind == FaultKind.Slow ? TimeSpan.FromMilliseconds(500) : TimeSpan.FromMinutes(1);
}
