using System.Net;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.World;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

public sealed class MentorshipFileTroubleTests
{
    [Theory]
    [InlineData("POST", "/me/drive/special/approot:/mentorships/*:/createUploadSession")]
    [InlineData("PUT", "/upload/*")]
    public async Task Two_who_note_at_the_same_time_lose_nothing(string method, string path)
    {
        await using var life = await Life.BeginAsync();
        var first = await life.BookAsync();
        var second = await life.BookAsync(appointment => appointment with { Start = appointment.Start.PlusDays(2) });
        life.Microsoft365.Faults.Add(Fault.On(FaultKind.Before, method, path) with { Hook = _ => life.Pane.NoteAsync(second, "Décision : viser Brest", TestContext.Current.CancellationToken) });

        await life.TypeNotesAsync(first, "Décision : viser Lyon");

        Assert.Single(life.Microsoft365.Faults.Fired);
        Assert.Equal("Décision : viser Lyon", (string?)(await life.OpenAsync(first))["notes"]);
        Assert.Equal("Décision : viser Brest", (string?)(await life.OpenAsync(second))["notes"]);
    }

    [Fact]
    public async Task Who_has_no_OneDrive_is_told_so_when_they_join_and_nothing_is_begun_for_them()
    {
        await using var life = await Life.BeginAsync();
        var without = life.Microsoft365.Add(new NewMailbox("Camille Martin", "camille.martin.2@example.com", "Europe/Paris", Language.French) { HasOneDrive = false });
        var pane = new ServiceApi(life.Service, without);

        var refusal = await Assert.ThrowsAsync<HttpRequestException>(
            () => pane.JoinAsync(Some.Camille, Some.Dominique, life.Correspondence, TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusal.StatusCode);
        Assert.Contains("OneDrive", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await pane.StoredAsync(TestContext.Current.CancellationToken));
        var counter = new CallCounter(life.Microsoft365.Faults);
        counter.Begin();
        await life.PassAsync(Duration.FromDays(2));
        Assert.DoesNotContain(life.Microsoft365.Subscriptions, subscription => subscription.UserId == without.UserId);
        Assert.Empty(counter.CallsOf(without.UserId));
    }
}
