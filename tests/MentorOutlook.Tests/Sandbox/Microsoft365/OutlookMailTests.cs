using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Text.Html;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class OutlookMailTests : SimulatedTenant
{
    private const string Key = "String {6d656e74-6f72-4f75-946c-6f6f6b4b6579} Name draft-key";
    private const string Html = "<html><head><style>p { margin: 0 }</style></head><body><h2>Décisions</h2><p>Élargir le réseau à l’international avant la fin du trimestre\u00a0: oui, et le dire à l’équipe.</p><ul><li>Un &amp; deux</li></ul></body></html>";

    [Fact]
    public async Task A_draft_that_is_merely_opened_reads_the_same_and_is_written_otherwise()
    {
        var id = await DraftAsync();
        var before = Camille.Mail.Drafts[0];

        var opened = Camille.Outlook.OpenDraft(id);

        Assert.NotEqual(before.Body, opened.Body);
        Assert.Contains("MsoNormal", opened.Body, StringComparison.Ordinal);
        Assert.Equal(Visible(before), Visible(opened));
        Assert.Equal(before.Text, opened.Text);
        Assert.NotEqual((await Graph.GetAsync($"/me/messages/{id}")).Json["changeKey"], before.Id);
    }

    [Fact]
    public async Task A_draft_that_was_opened_twice_still_reads_the_same()
    {
        var id = await DraftAsync();
        var before = Camille.Mail.Drafts[0];

        Camille.Outlook.OpenDraft(id);

        Assert.Equal(Visible(before), Visible(Camille.Outlook.OpenDraft(id)));
    }

    [Fact]
    public async Task What_is_sent_is_another_item_and_reaches_the_recipient_in_the_same_conversation()
    {
        var id = await DraftAsync();
        var draft = Camille.Mail.Drafts[0];

        var sent = Camille.Outlook.Send(id);

        Assert.NotEqual(draft.Id, sent.Id);
        Assert.Empty(Camille.Mail.Drafts);
        Assert.Equal(404, (await Graph.GetAsync($"/me/messages/{id}")).Status);
        Assert.Equal((draft.ConversationId, draft.InternetMessageId, "k1"), (sent.ConversationId, sent.InternetMessageId, sent.NamedProperties[Key]));
        var received = Assert.Single(Dominique.Mail.Inbox);
        Assert.Equal((sent.ConversationId, sent.InternetMessageId), (received.ConversationId, received.InternetMessageId));
        Assert.Empty(received.NamedProperties);
        Assert.False(received.IsRead);
        Assert.Equal(0, Simulated.Counters.MailsSentByService);
    }

    [Fact]
    public async Task A_forgetful_client_keeps_nothing_by_which_the_draft_is_known()
    {
        var id = await DraftAsync();
        var draft = Camille.Mail.Drafts[0];

        var sent = Camille.Outlook.Send(id, SendHabits.Forgetful);

        Assert.NotEqual(draft.ConversationId, sent.ConversationId);
        Assert.NotEqual(draft.InternetMessageId, sent.InternetMessageId);
        Assert.Empty(sent.NamedProperties);
    }

    [Fact]
    public async Task A_sent_draft_is_found_in_Sent_Items_by_its_property()
    {
        Camille.Outlook.Send(await DraftAsync());

        var found = await Graph.GetAsync($"/me/mailFolders/sentitems/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{Key}' and ep/value eq 'k1')");

        Assert.Single(found.Value);
        Assert.Equal("camille.martin@example.com", found.Value[0]!["from"]!["emailAddress"]!["address"]!.ToString());
    }

    [Theory]
    [InlineData("Europe/Paris", MentorOutlook.Core.Reading.Language.French, "De : Camille Martin <camille.martin@example.com>", "Envoyé : lundi 23 novembre 2026 09:00", "À : ", "Objet : Compte rendu")]
    [InlineData("America/Montreal", MentorOutlook.Core.Reading.Language.English, "From: Camille Martin <camille.martin@example.com>", "Sent: Monday, November 23, 2026 3:00 AM", "To: ", "Subject: Compte rendu")]
    public async Task A_reply_quotes_what_it_answers_in_the_language_of_who_replies(string zone, MentorOutlook.Core.Reading.Language language, params string[] header)
    {
        var mentor = Simulated.Add(new NewMailbox("Sacha Petit", "sacha.petit@example.com", zone, language));
        Camille.Outlook.EditDraft(await DraftAsync(), to: [new Recipient(mentor.DisplayName, mentor.Address)]);
        Camille.Outlook.Send(Camille.Mail.Drafts[0].Id);

        mentor.Outlook.Reply(mentor.Mail.Inbox[0].Id, "Fait, plutôt le 12.");

        var reply = Assert.Single(Camille.Mail.Inbox);
        Assert.Equal("RE: Compte rendu", reply.Subject);
        Assert.StartsWith("Fait, plutôt le 12.", reply.Text, StringComparison.Ordinal);
        Assert.All(header, line => Assert.Contains(line, reply.Text, StringComparison.Ordinal));
        Assert.EndsWith("Un & deux", reply.Text, StringComparison.Ordinal);
        Assert.Equal(Camille.Mail.SentItems[0].ConversationId, reply.ConversationId);
    }

    [Fact]
    public async Task An_edited_draft_says_what_its_owner_wrote()
    {
        var id = await DraftAsync();

        Camille.Outlook.EditDraft(id, html => html.Replace("oui", "non", StringComparison.Ordinal));

        Assert.Contains("non, et le dire", (await Graph.GetAsync($"/me/messages/{id}")).Json["body"]!["content"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_draft_lies_in_Deleted_Items()
    {
        Camille.Outlook.DeleteDraft(await DraftAsync());

        Assert.Empty(Camille.Mail.Drafts);
        Assert.True(Assert.Single(Camille.Mail.DeletedItems).IsDraft);
    }

    private static IEnumerable<string> Visible(Message message) => HtmlLines.Read(message.Body).Select(line => line.Text);

    private async Task<string> DraftAsync() => (await Graph.PostAsync("/me/messages", new JsonObject
    {
        ["subject"] = "Compte rendu",
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html },
        ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = "Dominique Leroy", ["address"] = Dominique.Address } }),
        ["singleValueExtendedProperties"] = new JsonArray(new JsonObject { ["id"] = Key, ["value"] = "k1" }),
    }, GraphCaller.Immutable)).Id;
}
