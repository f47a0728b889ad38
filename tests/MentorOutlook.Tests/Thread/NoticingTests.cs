using System.Net.Http.Json;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>How the service comes to know of a change: told too often, told not at all, or not reachable.</summary>
public sealed class NoticingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_same_notification_four_times_makes_one_draft(int seed)
    {
        await using var life = await Life.BeginAsync(seed: seed, start: new LocalDateTime(2026, 12, 1, 12, 30));
        await life.BookAsync();
        var told = life.Microsoft365.Traffic.Exchanges.Where(exchange => exchange.IsNotification && exchange.Body?["value"] is not null).ToList();
        Assert.InRange(told.Sum(exchange => exchange.Body!["value"]!.AsArray().Count), 2, 4);

        for (var time = 0; time < 4; time++)
        {
            using var answer = await life.Service.Client.PostAsJsonAsync(told[0].Url, told[0].Body, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        }

        await life.PassAsync(Duration.FromMinutes(1));

        Assert.Equal([life.ProgressNote], life.Drafts);
        Assert.Equal((1, 2), (life.Calls("POST /me/messages"), life.Calls("POST /me/todo/lists/*/tasks")));
    }

    [Theory]
    [InlineData(DeltaExpiry.Gone, 410)]
    [InlineData(DeltaExpiry.BadRequest, 400)]
    [InlineData(DeltaExpiry.NotFound, 404)]
    public async Task A_delta_link_that_has_expired_costs_a_whole_round_and_nothing_else(DeltaExpiry how, int status)
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        var other = await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 12, 1, 17, 0) });
        await life.UntilDayBeforeAsync();
        var notes = life.Drafts.Select(draft => draft.Id).ToList();
        Assert.Equal(2, notes.Count);

        life.Camille.Calendar.Delta.Expire(how);
        life.Microsoft365.LoseNotifications(1);
        life.Camille.Outlook.Cancel(other);
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(new LocalDateTime(2026, 12, 1, 15, 0))));

        Assert.Single(life.Microsoft365.Traffic.Exchanges, exchange => exchange.Path.EndsWith("/delta()", StringComparison.Ordinal) && exchange.Status == status);
        Assert.Contains(life.ProgressNote.Id, notes);
        Assert.Contains("15 h", Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.Equal(2, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task A_service_that_nobody_can_reach_is_woken_by_the_clock_every_quarter_of_an_hour()
    {
        await using var life = await Life.BeginAsync(isReachable: false);
        var id = await life.BookAsync();
        await life.PassAsync(Duration.FromMinutes(15));
        Assert.Equal("due", await life.StateAsync(id, "progressNote"));

        await life.UntilAsync(2026, 11, 29, 9);
        Assert.Contains("mardi 1er décembre", Life.Text(life.ProgressNote), StringComparison.Ordinal);

        await life.DoAsync(() => life.Camille.Outlook.Cancel(id));
        Assert.Single(life.Drafts);
        await life.PassAsync(Duration.FromMinutes(15));

        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);
        Assert.Equal(0, life.Calls("POST /subscriptions"));
        Assert.DoesNotContain(life.Microsoft365.Traffic.Exchanges, exchange => exchange.IsNotification);
    }

    [Fact]
    public async Task What_no_notification_told_is_found_by_the_next_day()
    {
        await using var life = await Life.BeginAsync();
        life.Microsoft365.LoseNotifications(1);
        await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 11, 22, 14, 30) });
        await life.PassAsync(Duration.FromHours(12));
        Assert.Empty(life.Drafts);

        await life.PassAsync(Duration.FromHours(2));

        Assert.Equal([life.ProgressNote], life.Drafts);
    }
}
