using System.Net;
using System.Text;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>
/// Every content field of both mailboxes holds a word with "canari" in it. Whatever is done and whatever fails, no such word is in what the service
/// keeps, queues, logs, says of itself or puts into an address.
/// </summary>
public sealed class CanaryTests
{
    private const string Canary = "canari";
    private const string Notes = "Décision : viser Canariville\nJe t'envoie le canaridossier d'ici vendredi.\nPour moi : canarisecret\n";
    private const string Transcript = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Canarielle Canarivage>Je t'envoie le canaritexte vendredi.</v>\n";

    private static readonly Person Mentee = new(Some.Address("canari.elle@canari-maison.example"), PersonName.Parse("Canarielle Canarivage"));
    private static readonly Person Mentor = new(Some.Address("canari.o@canari-bureau.example"), PersonName.Parse("Canario Canarimont"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Locale.FrenchFrance)]
    [InlineData(Locale.English)]
    public async Task No_word_of_a_mailbox_is_kept_queued_or_logged_whatever_happens(Locale locale)
    {
        await using var life = await Life.BeginAsync(locale, AddressForm.Familiar, me: Mentee, other: Mentor);
        await life.Pane.SendAsync(HttpMethod.Put, "api/mentorship", new { other = new { name = Mentor.Name.Full, address = Mentor.Address.Value }, categories = new[] { "Canaricatégorie" } }, Cancellation);
        life.Camille.Tasks.Put(life.Camille.Tasks.New(life.Camille.Tasks.Default) with { Title = "Canaritâche", Body = "canarilait" });
        await life.DoAsync(() => life.Dominique.Outlook.NewMail([new("Canarielle", life.Camille.Address)], "Canarinouvelles", "Un canarimot."));
        await AssertSilenceAsync(life);

        var id = await life.BookAsync(usual => usual with
        {
            Subject = "Mentorat : canarisujet",
            Body = "Décision : canaricorps\nDecision: canaribody",
            Location = "Canarisalle",
            Categories = ["Canaricatégorie"],
            Attendees = [.. usual.Attendees, new EventAttendee(new("Canarisalle", "canari.salle@canari-maison.example"), AttendeeType.Resource)],
        });
        await FailAsync(life);
        await Assert.ThrowsAsync<HttpRequestException>(() => life.Pane.NoteAsync(id, Notes, Cancellation));
        await life.TypeNotesAsync(id, Notes);
        await life.Pane.TranscribeAsync(id, Transcript, Cancellation);
        life.Microsoft365.Faults.Add(FaultKind.ServiceUnavailable, "POST", "/$batch");
        await life.UntilAsync(2026, 11, 29, 9, 1);
        await AssertSilenceAsync(life);

        await life.UntilDayBeforeAsync();
        Assert.Contains(Canary, Life.Text(life.ProgressNote), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Canary, life.Brief.Title, StringComparison.OrdinalIgnoreCase);
        await life.DoAsync(() => life.Camille.Outlook.Send(life.ProgressNote.Id));
        await life.DoAsync(() => life.Dominique.Outlook.Reply(life.Dominique.Mail.Inbox.Single().Id, "J'aimerais aussi parler du canarisujet"));
        await RefuseAsync(life, id);
        await life.UntilAfterSessionAsync();
        Assert.Contains("Canariville", Life.Text(life.Recap), StringComparison.Ordinal);
        await AssertSilenceAsync(life);

        await life.DoAsync(() => life.Camille.Outlook.EditDraft(life.Recap.Id, subject: "Canarimerci"));
        life.Camille.Files.Write(life.File.Path, "{ canari"u8.ToArray());
        await Assert.ThrowsAsync<HttpRequestException>(() => life.Pane.NoteAsync(id, "canarinote", Cancellation));
        await life.DoAsync(() => life.Camille.Outlook.Cancel(id));
        await life.PassAsync(Duration.FromDays(1));
        await AssertSilenceAsync(life);
    }

    /// <summary>The calls of the next hours fail in every way.</summary>
    private static async Task FailAsync(Life life)
    {
        life.Microsoft365.Faults.Add(FaultKind.ServiceUnavailable, "POST", "/$batch");
        life.Microsoft365.Faults.Add(FaultKind.GatewayTimeoutAfter, "POST", "/me/messages");
        life.Microsoft365.Faults.Add(FaultKind.DroppedAfter, "POST", "/me/todo/lists/*/tasks");
        life.Microsoft365.Faults.Add(FaultKind.Unauthorized, "GET", "/me/calendarView/delta()");
        life.Camille.Calendar.Delta.Expire(DeltaExpiry.BadRequest);
        await life.World.RestartServiceAsync(Cancellation);
    }

    /// <summary>What the service refuses, it forgets.</summary>
    private static async Task RefuseAsync(Life life, string id)
    {
        var session = $"api/sessions/{Uri.EscapeDataString(id)}";
        (string Path, string Body, HttpStatusCode Answer)[] refused =
        [
            ("api/mentorship", """{ "other": { "name": "Canari", "address": "canari" } }""", HttpStatusCode.UnprocessableEntity),
            ("api/mentorship", """{ "other": { "name": "Canari", "address": "canari@example.org" }, "language": "canari" }""", HttpStatusCode.UnprocessableEntity),
            ($"{session}/notes", """{ "text": canari }""", HttpStatusCode.BadRequest),
            ($"{session}/transcript", """{ "text": "canari" }""", HttpStatusCode.UnprocessableEntity),
            ("api/sessions/unknown/notes", """{ "text": "canari" }""", HttpStatusCode.UnprocessableEntity),
        ];
        foreach (var (path, body, expected) in refused)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = new("Bearer", life.Camille.Token);
            using var answer = await life.Service.Client.SendAsync(request, Cancellation);
            Assert.Equal(expected, answer.StatusCode);
        }

        using var foreign = new StringContent("""{ "value": [ { "subscriptionId": "canari", "clientState": "canari" } ] }""", Encoding.UTF8, "application/json");
        using var ignored = await life.Service.Client.PostAsync(new Uri("api/notifications", UriKind.Relative), foreign, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, ignored.StatusCode);
    }

    private static async Task AssertSilenceAsync(Life life)
    {
        Assert.True(Sings(life.File.Content!), "Where content belongs, it is found.");
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(life.World.StorePath)!)) Assert.False(Sings(await ReadAsync(file)), file);
        Assert.DoesNotContain(life.Service.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(life.Microsoft365.Traffic.Exchanges, exchange => Uri.UnescapeDataString(exchange.Url).Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Canary, (await life.Pane.StoredAsync(Cancellation)).ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, await life.Service.Client.GetStringAsync(new Uri("api/health", UriKind.Relative), Cancellation), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Sings(byte[] bytes) =>
        new[] { Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode }.Any(encoding => encoding.GetString(bytes).Contains(Canary, StringComparison.OrdinalIgnoreCase));

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }
}
