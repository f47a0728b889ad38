using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Subscriptions;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class SubscriptionTests : SimulatedTenant
{
    private readonly NotificationEndpoint _service = new();

    private protected override Simulation Options(Simulation usual) => usual with { MoreRoutes = _service.Map };

    [Fact]
    public async Task A_change_is_notified_two_to_four_times_to_who_shook_hands()
    {
        var created = await SubscribeAsync();

        var id = Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.Equal(201, created.Status);
        Assert.InRange(_service.Notifications.Count, 2, 4);
        Assert.All(_service.Notifications, notification =>
        {
            Assert.Equal((created.Id, "secret"), (notification["subscriptionId"]!.ToString(), notification["clientState"]!.ToString()));
            Assert.Equal($"Users/{Camille.UserId}/Events/{id}", notification["resource"]!.ToString());
            Assert.Equal(("#Microsoft.Graph.Event", id), (notification["resourceData"]!["@odata.type"]!.ToString(), notification["resourceData"]!["id"]!.ToString()));
        });
        Assert.Equal("created", _service.Notifications[0]["changeType"]!.ToString());
    }

    [Fact]
    public async Task Over_many_changes_every_number_from_two_to_four_occurs()
    {
        await SubscribeAsync();
        var id = Session();
        await Simulated.SettleAsync(Cancellation);
        var counts = new HashSet<int>();
        for (var change = 0; change < 20; change++)
        {
            _service.Clear();
            Camille.Outlook.Change(id, what => what.MoveTo(what.Start.PlusMinutes(5)));
            await Simulated.SettleAsync(Cancellation);
            counts.Add(_service.Notifications.Count);
        }

        Assert.Equal([2, 3, 4], counts.Order());
    }

    [Fact]
    public async Task The_clients_state_is_never_told_again()
    {
        var id = (await SubscribeAsync()).Id;

        Assert.Null((await Graph.GetAsync($"/subscriptions/{id}")).Json["clientState"]);
    }

    public static TheoryData<string, Func<string, IResult>> BadHandshakes() => new()
    {
        { "an error", _ => Results.StatusCode(500) },
        { "202", _ => Results.Text("", statusCode: 202) },
        { "JSON", token => Results.Json(token) },
        { "still encoded", token => Results.Text(Uri.EscapeDataString(token)) },
        { "decoded twice", token => Results.Text(Uri.UnescapeDataString(token).Replace('+', ' ')) },
        { "something else", _ => Results.Text("ok") },
    };

    [Theory]
    [MemberData(nameof(BadHandshakes))]
    public async Task Without_the_decoded_token_as_plain_text_there_is_no_subscription(string what, Func<string, IResult> handshake)
    {
        _service.Handshake = handshake;

        var answer = await SubscribeAsync();

        Assert.True(answer.Status == 400, what);
        Assert.Contains("validation request failed", answer.Message, StringComparison.Ordinal);
        Assert.Empty(Simulated.Subscriptions);
    }

    [Fact]
    public async Task The_lifecycle_address_is_validated_too()
    {
        var answer = await SubscribeAsync(body => body["lifecycleNotificationUrl"] = $"{Simulated.Address}nowhere");

        Assert.Equal(400, answer.Status);
    }

    public static TheoryData<string, string?, int> Forms() => new()
    {
        { "changeType", "moved", 400 },
        { "changeType", null, 400 },
        { "changeType", "updated, created", 201 },
        { "resource", "me/contacts", 400 },
        { "resource", "/me/events", 201 },
        { "resource", "me/messages", 201 },
        { "resource", "me/mailFolders('inbox')/messages", 201 },
        { "resource", "me/mailFolders/attic/messages", 400 },
        { "resource", null, 400 },
        { "notificationUrl", "http://example.com/notifications", 400 },
        { "notificationUrl", "/notifications", 400 },
        { "expirationDateTime", "2026-11-30T08:00:00Z", 201 },
        { "expirationDateTime", "2026-11-30T08:00:01Z", 400 },
        { "expirationDateTime", "2026-11-23T07:59:00Z", 400 },
        { "expirationDateTime", "tomorrow", 400 },
        { "expirationDateTime", null, 400 },
        { "clientState", new string('x', 128), 201 },
        { "clientState", new string('x', 129), 400 },
        { "colour", "red", 400 },
        { "id", "mine", 400 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_a_subscription_says_is_checked(string name, string? value, int status) =>
        Assert.Equal(status, (await SubscribeAsync(body => body[name] = value)).Status);

    [Fact]
    public async Task Another_mailbox_cannot_be_watched() =>
        Assert.Equal(403, (await SubscribeAsync(body => body["resource"] = $"users/{Dominique.UserId}/events")).Status);

    [Fact]
    public async Task The_own_mailbox_can_be_watched_by_id() =>
        Assert.Equal(201, (await SubscribeAsync(body => body["resource"] = $"users/{Camille.UserId}/events")).Status);

    [Fact]
    public async Task A_twin_is_refused()
    {
        await SubscribeAsync();

        Assert.Equal(409, (await SubscribeAsync()).Status);
    }

    [Fact]
    public async Task A_short_life_becomes_45_minutes()
    {
        var created = await SubscribeAsync(body => body["expirationDateTime"] = "2026-11-23T08:01:00Z");

        Assert.Equal("2026-11-23T08:45:00Z", created.Json["expirationDateTime"]!.ToString());
    }

    [Fact]
    public async Task An_expired_subscription_is_silent_and_gone()
    {
        var id = (await SubscribeAsync()).Id;
        Simulated.Clock.Advance(Duration.FromDays(3));

        Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.Empty(_service.Notifications);
        Assert.Equal(404, (await Graph.GetAsync($"/subscriptions/{id}")).Status);
    }

    [Fact]
    public async Task A_renewed_subscription_goes_on()
    {
        var id = (await SubscribeAsync()).Id;

        var renewed = await Graph.PatchAsync($"/subscriptions/{id}", new JsonObject { ["expirationDateTime"] = "2026-11-29T08:00:00Z" });
        Simulated.Clock.Advance(Duration.FromDays(3));
        Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.Equal("2026-11-29T08:00:00Z", renewed.Json["expirationDateTime"]!.ToString());
        Assert.NotEmpty(_service.Notifications);
        Assert.Equal(400, (await Graph.PatchAsync($"/subscriptions/{id}", new JsonObject { ["resource"] = "me/messages" })).Status);
    }

    [Fact]
    public async Task A_deleted_subscription_is_silent()
    {
        await Graph.DeleteAsync($"/subscriptions/{(await SubscribeAsync()).Id}");

        Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.Empty(_service.Notifications);
    }

    [Fact]
    public async Task What_was_not_taken_is_tried_again_as_the_clock_moves_and_then_given_up()
    {
        await SubscribeAsync();
        _service.Answer = 503;
        Session();
        await Simulated.SettleAsync(Cancellation);
        var once = _service.Notifications.Count;

        foreach (var wait in new[] { 1, 10, 60, 180, 600 })
        {
            Simulated.Clock.Advance(Duration.FromMinutes(wait));
            await Simulated.SettleAsync(Cancellation);
        }

        Assert.Equal(5 * once, _service.Notifications.Count);
    }

    [Fact]
    public async Task Mail_is_notified_by_folder()
    {
        await SubscribeAsync(body => body["resource"] = "me/mailFolders/inbox/messages");

        Camille.Outlook.NewMail([new Recipient("Dominique Leroy", Dominique.Address)], "Bonjour", "À mardi");
        await Simulated.SettleAsync(Cancellation);
        Assert.Empty(_service.Notifications);
        Dominique.Outlook.Reply(Dominique.Mail.Inbox[0].Id, "À mardi !");
        await Simulated.SettleAsync(Cancellation);

        Assert.All(_service.Notifications, notification => Assert.Equal("#Microsoft.Graph.Message", notification["resourceData"]!["@odata.type"]!.ToString()));
        Assert.NotEmpty(_service.Notifications);
    }

    [Theory]
    [InlineData(LifecycleEvent.Missed, "missed")]
    [InlineData(LifecycleEvent.SubscriptionRemoved, "subscriptionRemoved")]
    [InlineData(LifecycleEvent.ReauthorizationRequired, "reauthorizationRequired")]
    public async Task Lifecycle_events_come_to_their_own_address(LifecycleEvent what, string name)
    {
        var id = (await SubscribeAsync()).Id;

        Simulated.Lifecycle(Camille, what);
        await Simulated.SettleAsync(Cancellation);

        var notification = Assert.Single(_service.Notifications);
        Assert.Equal((id, name, "secret"), (notification["subscriptionId"]!.ToString(), notification["lifecycleEvent"]!.ToString(), notification["clientState"]!.ToString()));
        Assert.Equal(what == LifecycleEvent.SubscriptionRemoved ? 404 : 200, (await Graph.GetAsync($"/subscriptions/{id}")).Status);
    }

    [Fact]
    public async Task While_somebody_must_reauthorize_changes_are_lost()
    {
        var id = (await SubscribeAsync()).Id;
        Simulated.Lifecycle(Camille, LifecycleEvent.ReauthorizationRequired);
        await Simulated.SettleAsync(Cancellation);
        _service.Clear();

        Session();
        await Simulated.SettleAsync(Cancellation);
        Assert.Empty(_service.Notifications);
        Assert.Equal(204, (await Graph.SendAsync("POST", $"/subscriptions/{id}/reauthorize")).Status);
        Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.NotEmpty(_service.Notifications);
    }

    [Fact]
    public async Task Notifications_can_be_lost()
    {
        await SubscribeAsync();
        Simulated.LoseNotifications(1);

        Session();
        await Simulated.SettleAsync(Cancellation);

        Assert.Empty(_service.Notifications);
    }

    private async Task<GraphAnswer> SubscribeAsync(Action<JsonObject>? with = null)
    {
        var body = new JsonObject
        {
            ["changeType"] = "created,updated,deleted",
            ["notificationUrl"] = $"{Simulated.Address}notifications",
            ["lifecycleNotificationUrl"] = $"{Simulated.Address}lifecycle",
            ["resource"] = "me/events",
            ["expirationDateTime"] = InstantPattern.General.Format(Simulated.Clock.Now + Duration.FromDays(2)),
            ["clientState"] = "secret",
        };
        with?.Invoke(body);
        return await Graph.PostAsync("/subscriptions", body, GraphCaller.Immutable);
    }
}
