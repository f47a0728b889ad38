using MentorOutlook.Core.Ports;
using MentorOutlook.Sandbox.Microsoft365;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

public sealed class SubscriptionTests : GraphTest
{
    private static readonly Duration Week = Duration.FromDays(7);

    private ISubscriptions Subscriptions => Port<ISubscriptions>();

    /// <summary>The notification address is on the sandbox itself; it shakes hands and listens to nothing.</summary>
    private protected override Simulation Options => new(Monday)
    {
        MoreRoutes = routes => routes.MapPost("/notifications", (HttpRequest request) => Results.Text(request.Query["validationToken"], "text/plain")),
    };

    [Fact]
    public async Task A_subscription_is_made_renewed_and_deleted()
    {
        var (id, expires) = await CreateAsync();
        Assert.Equal(Monday + Week, expires);

        Microsoft365.Clock.Advance(Duration.FromDays(3));
        var later = Microsoft365.Clock.Now + Week;
        Assert.Equal(later, await Subscriptions.RenewAsync(Mine, id, later, Cancellation));

        await Subscriptions.DeleteAsync(Mine, id, Cancellation);
        await Subscriptions.DeleteAsync(Mine, id, Cancellation);
        Assert.Null(await Subscriptions.RenewAsync(Mine, id, later, Cancellation));
    }

    [Fact]
    public async Task A_subscription_whose_making_was_forgotten_is_replaced_by_one_whose_secret_is_known()
    {
        var (forgotten, _) = await CreateAsync();
        var (made, _) = await CreateAsync();

        Assert.NotEqual(forgotten, made);
        Assert.Null(await Subscriptions.RenewAsync(Mine, forgotten, Monday + Week, Cancellation));
        Assert.NotNull(await Subscriptions.RenewAsync(Mine, made, Monday + Week, Cancellation));
    }

    [Fact]
    public async Task An_address_that_does_not_shake_hands_is_tried_again_later()
    {
        var nowhere = new Uri(Microsoft365.Address, "nowhere");

        await Assert.ThrowsAsync<TryLaterException>(() => Subscriptions.CreateAsync(Mine, nowhere, nowhere, "secret", Monday + Week, Cancellation));
    }

    private Task<(string Id, Instant Expires)> CreateAsync()
    {
        var address = new Uri(Microsoft365.Address, "notifications");
        return Subscriptions.CreateAsync(Mine, address, address, "secret", Monday + Week, Cancellation);
    }
}
