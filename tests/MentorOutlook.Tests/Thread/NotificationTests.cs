using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Subscriptions;
using MentorOutlook.Tests.Thread.Faults;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>Where Graph calls the service.</summary>
public sealed class NotificationTests
{
    private static readonly TimeSpan Hopeless = TimeSpan.FromMinutes(2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("api/notifications")]
    [InlineData("api/lifecycle")]
    public async Task The_handshake_gives_the_decoded_token_back_as_plain_text(string path)
    {
        await using var life = await Life.BeginAsync();
        const string Token = "Validation: <b>100 %</b> + é";

        using var answer = await life.Service.Client.PostAsync(new Uri($"{path}?validationToken={Uri.EscapeDataString(Token)}", UriKind.Relative), null, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Token, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("api/notifications", "00000000-0000-0000-0000-000000000001", null)]
    [InlineData("api/notifications", null, "not the secret")]
    [InlineData("api/notifications", null, "")]
    [InlineData("api/lifecycle", "00000000-0000-0000-0000-000000000001", null)]
    [InlineData("api/lifecycle", null, "not the secret")]
    public async Task Who_does_not_know_a_subscription_and_its_secret_is_answered_and_not_believed(string path, string? otherId, string? otherSecret)
    {
        await using var life = await Life.BeginAsync();
        await life.SettleAsync();
        var ours = Assert.Single(life.Microsoft365.Subscriptions);
        var counter = new CallCounter(life.Microsoft365.Faults);
        counter.Begin();

        using var answer = await PostAsync(life, path, otherId ?? ours.Id, otherSecret ?? ours.ClientState!);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.DoesNotContain(await life.Pane.StoredAsync(Cancellation), row => (string?)row!["kind"] == "queued work");
        await life.SettleAsync();
        Assert.Empty(counter.CallsOf(life.Camille.UserId));
    }

    [Fact]
    public async Task A_notification_is_answered_before_Graph_is_asked_anything()
    {
        await using var life = await Life.BeginAsync();
        await life.SettleAsync();
        var ours = Assert.Single(life.Microsoft365.Subscriptions);
        var asked = new TaskCompletionSource();
        var answered = new TaskCompletionSource();
        life.Microsoft365.Faults.Add(new Fault(FaultKind.Before, _ => true)
        {
            Hook = _ =>
            {
                asked.TrySetResult();
                return answered.Task;
            },
        });

        using var answer = await PostAsync(life, "api/notifications", ours.Id, ours.ClientState!).WaitAsync(Hopeless, Cancellation);
        answered.SetResult();

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await asked.Task.WaitAsync(Hopeless, Cancellation);
    }

    [Fact]
    public async Task A_subscription_that_must_be_reauthorised_is_renewed_and_what_was_lost_meanwhile_is_found()
    {
        await using var life = await Life.BeginAsync();
        await life.SettleAsync();
        var before = Assert.Single(life.Microsoft365.Subscriptions);
        await life.PassAsync(Duration.FromHours(1));

        life.Microsoft365.Lifecycle(life.Camille, LifecycleEvent.ReauthorizationRequired);
        var id = await life.BookAsync();

        var after = Assert.Single(life.Microsoft365.Subscriptions);
        Assert.Equal((before.Id, false), (after.Id, after.IsPaused));
        Assert.True(after.Expires > before.Expires);
        await AssertNoticedAsync(life, id);
    }

    [Fact]
    public async Task A_subscription_that_was_removed_is_made_again_and_what_was_lost_meanwhile_is_found()
    {
        await using var life = await Life.BeginAsync();
        await life.SettleAsync();
        var before = Assert.Single(life.Microsoft365.Subscriptions);

        life.Microsoft365.Lifecycle(life.Camille, LifecycleEvent.SubscriptionRemoved);
        var id = await life.BookAsync();

        Assert.NotEqual(before.Id, Assert.Single(life.Microsoft365.Subscriptions).Id);
        await AssertNoticedAsync(life, id);
    }

    [Fact]
    public async Task What_Graph_says_it_has_missed_is_looked_for()
    {
        await using var life = await Life.BeginAsync();
        await life.SettleAsync();
        life.Microsoft365.LoseNotifications(1);
        var id = await life.BookAsync();
        Assert.All(await ArtefactsAsync(life, id), artefact => Assert.Equal("none", (string?)artefact!["state"]));

        life.Microsoft365.Lifecycle(life.Camille, LifecycleEvent.Missed);
        await life.SettleAsync();

        await AssertNoticedAsync(life, id);
    }

    private static async Task AssertNoticedAsync(Life life, string id)
    {
        await life.SettleAsync();
        Assert.All(await ArtefactsAsync(life, id), artefact => Assert.Equal("due", (string?)artefact!["state"]));
    }

    private static async Task<JsonArray> ArtefactsAsync(Life life, string id) => (await life.OpenAsync(id))["artefacts"]!.AsArray();

    private static Task<HttpResponseMessage> PostAsync(Life life, string path, string id, string secret) => life.Service.Client.PostAsJsonAsync(
        path,
        new { value = new[] { new { subscriptionId = id, clientState = secret, changeType = "updated", lifecycleEvent = "subscriptionRemoved" } } },
        Cancellation);
}
