using System.Text.Json.Nodes;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class MessageTests : SimulatedTenant
{
    private const string Key = "String {6d656e74-6f72-4f75-946c-6f6f6b4b6579} Name draft-key";

    [Fact]
    public async Task A_draft_comes_back_rewritten_and_not_sent()
    {
        var answer = await Graph.PostAsync("/me/messages", Draft(html: "<P>Bonjour\nDominique,</P><script>x()</script>"), GraphCaller.Immutable);

        var message = answer.Json;
        Assert.Equal(201, answer.Status);
        Assert.Equal("<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><p>Bonjour\r\nDominique,</p></body></html>", message["body"]!["content"]!.ToString());
        Assert.True(message["isDraft"]!.GetValue<bool>());
        Assert.Null(message["from"]);
        Assert.StartsWith("https://outlook.office365.com/owa/", message["webLink"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(answer.Id, Assert.Single(Camille.Mail.Drafts).Id);
        Assert.Equal((0, 1), (Simulated.Counters.MailsSentByService, Simulated.Counters.DraftsCreated));
    }

    [Fact]
    public async Task A_head_that_was_sent_is_kept_with_the_charset_of_Exchange()
    {
        var answer = await Graph.PostAsync("/me/messages", Draft(html: "<html lang=\"fr\"><head><meta charset=\"utf-8\"><style>p{}</style></head><body><p>Oui</p></body></html>"));

        Assert.Equal(
            "<html lang=\"fr\"><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style>p{}</style></head><body><p>Oui</p></body></html>",
            answer.Json["body"]!["content"]!.ToString());
    }

    [Fact]
    public async Task Named_properties_are_seen_only_by_who_expands_them()
    {
        var id = (await Graph.PostAsync("/me/messages", Draft(key: "k1"))).Id;

        var plain = await Graph.GetAsync($"/me/messages/{id}");
        var expanded = await Graph.GetAsync($"/me/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{Key}')&$select=subject");
        var other = await Graph.GetAsync($"/me/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{Key}x')");

        Assert.Null(plain.Json["singleValueExtendedProperties"]);
        Assert.Null(other.Json["singleValueExtendedProperties"]);
        Assert.Equal("k1", expanded.Json["singleValueExtendedProperties"]![0]!["value"]!.ToString());
        Assert.Null(expanded.Json["body"]);
    }

    public static TheoryData<string, int> Filters() => new()
    {
        { $"singleValueExtendedProperties/Any(ep: ep/id eq '{Key}' and ep/value eq 'k2')", 1 },
        { $"singleValueExtendedProperties/Any(ep: ep/id eq '{Key}' and ep/value eq 'k2') and isDraft eq true", 1 },
        { $"singleValueExtendedProperties/Any(ep: ep/id eq '{Key}' and ep/value eq 'none')", 0 },
        { "isDraft eq true", 3 },
        { "isDraft eq false", 0 },
        { "receivedDateTime ge 2026-11-23T08:00:00Z", 3 },
        { "receivedDateTime ge 2026-11-23T08:00:01Z", 0 },
        { "subject eq 'L''ordre du jour and more'", 1 },
        { "subject ne 'L''ordre du jour and more'", 2 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_finds_what_it_names(string filter, int found)
    {
        await Graph.PostAsync("/me/messages", Draft(key: "k1"));
        await Graph.PostAsync("/me/messages", Draft(key: "k2"));
        await Graph.PostAsync("/me/messages", Draft(subject: "L'ordre du jour and more"));

        var answer = await Graph.GetAsync($"/me/messages?$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal((200, found), (answer.Status, answer.Value.Count));
    }

    [Fact]
    public async Task A_conversation_is_found_by_its_id()
    {
        var first = (await Graph.PostAsync("/me/messages", Draft())).Json["conversationId"]!.ToString();
        await Graph.PostAsync("/me/messages", Draft());

        Assert.Single((await Graph.GetAsync($"/me/messages?$filter=conversationId eq '{Uri.EscapeDataString(first)}'")).Value);
    }

    [Theory]
    [InlineData("$filter=isDraft")]
    [InlineData("$filter=isDraft eq 'true'")]
    [InlineData("$filter=isDraft eq true or isRead eq true")]
    [InlineData("$filter=contains(subject,'x')")]
    [InlineData("$filter=not (isDraft eq true)")]
    [InlineData("$filter=receivedDateTime ge '2026-11-23'")]
    [InlineData("$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'nonsense' and ep/value eq 'x')")]
    [InlineData("$filter=singleValueExtendedProperties/Any(ep: ep/value eq 'x')")]
    [InlineData("$filter=")]
    [InlineData("$expand=attachments")]
    [InlineData("$expand=singleValueExtendedProperties")]
    [InlineData("$orderby=subject")]
    [InlineData("$search=\"x\"")]
    [InlineData("$count=true")]
    [InlineData("$select=subjekt")]
    [InlineData("$top=1001")]
    [InlineData("$top=x")]
    [InlineData("top=1")]
    public async Task A_query_that_is_not_understood_is_refused(string query) =>
        Assert.Equal(400, (await Graph.GetAsync($"/me/messages?{query}")).Status);

    [Theory]
    [InlineData("$filter=isDraft eq true&$orderby=receivedDateTime desc", "InefficientFilter")]
    [InlineData("$filter=isDraft eq true and receivedDateTime ge 2020-01-01&$orderby=receivedDateTime desc", "InefficientFilter")]
    [InlineData("$filter=receivedDateTime ge 2020-01-01 and isDraft eq true&$orderby=receivedDateTime desc", null)]
    [InlineData("$orderby=receivedDateTime", null)]
    public async Task What_is_ordered_by_must_be_filtered_by_first(string query, string? code) =>
        Assert.Equal(code, (await Graph.GetAsync($"/me/messages?{query}")).Code);

    [Theory]
    [InlineData("subjekt", "x", "RequestBodyRead", 400)]
    [InlineData("isDraft", "true", "ErrorInvalidPropertySet", 400)]
    [InlineData("id", "x", "ErrorInvalidPropertySet", 400)]
    [InlineData("importance", "huge", "RequestBodyRead", 400)]
    [InlineData("toRecipients", "x", "RequestBodyRead", 400)]
    [InlineData("body", "x", "RequestBodyRead", 400)]
    [InlineData("@odata.type", "#microsoft.graph.event", "RequestBodyRead", 400)]
    [InlineData("attachments", "x", "NotServedBySandbox", 501)]
    public async Task A_property_that_cannot_be_written_is_refused(string name, string value, string code, int status)
    {
        var answer = await Graph.PostAsync("/me/messages", new JsonObject { [name] = value });

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Empty(Camille.Mail.Drafts);
    }

    [Fact]
    public async Task A_preference_that_is_refused_is_refused_before_anything_is_written()
    {
        Assert.Equal(400, (await Graph.PostAsync("/me/messages", Draft(), "outlook.timezone=\"Nowhere\"")).Status);
        Assert.Empty(Camille.Mail.Drafts);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        Assert.Equal(415, (await Graph.SendAsync("POST", "/me/messages", Draft(), contentType: "text/plain")).Status);
        using var broken = new StringContent("{", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        Assert.Equal("RequestBodyRead", (await Graph.SendAsync("POST", "/me/messages", broken)).Code);
    }

    [Fact]
    public async Task A_change_key_that_does_not_match_is_a_conflict()
    {
        var draft = (await Graph.PostAsync("/me/messages", Draft())).Json;
        var (id, etag) = (draft["id"]!.ToString(), draft["@odata.etag"]!.ToString());
        Camille.Outlook.EditDraft(id, subject: "Corrigé");

        var conflict = await Graph.PatchAsync($"/me/messages/{id}", new JsonObject { ["subject"] = "Nôtre" }, etag);

        Assert.Equal((409, "ErrorIrresolvableConflict"), (conflict.Status, conflict.Code));
        Assert.Equal("Corrigé", Camille.Mail.Drafts[0].Subject);
        var current = (await Graph.GetAsync($"/me/messages/{id}")).Json["@odata.etag"]!.ToString();
        Assert.Equal(200, (await Graph.PatchAsync($"/me/messages/{id}", new JsonObject { ["subject"] = "Nôtre" }, current)).Status);
    }

    [Fact]
    public async Task The_change_key_moves_by_itself_and_nothing_else_does()
    {
        var before = await Graph.PostAsync("/me/messages", Draft());
        Simulated.Clock.Advance(Duration.FromMinutes(1));
        var after = await Graph.GetAsync($"/me/messages/{before.Id}");
        Simulated.Clock.Advance(Duration.FromMinutes(1));
        var later = await Graph.GetAsync($"/me/messages/{before.Id}");

        Assert.NotEqual(before.Json["changeKey"]!.ToString(), after.Json["changeKey"]!.ToString());
        Assert.Equal(after.Json["changeKey"]!.ToString(), later.Json["changeKey"]!.ToString());
        Assert.Equal(before.Json["body"]!.ToJsonString(), after.Json["body"]!.ToJsonString());
        Assert.Equal(before.Json["lastModifiedDateTime"]!.ToString(), after.Json["lastModifiedDateTime"]!.ToString());
    }

    [Fact]
    public async Task A_patch_changes_what_it_names()
    {
        var id = (await Graph.PostAsync("/me/messages", Draft(key: "k1"))).Id;

        await Graph.PatchAsync($"/me/messages/{id}", new JsonObject { ["subject"] = "Après" });

        var draft = Assert.Single(Camille.Mail.Drafts);
        Assert.Equal(("Après", "k1"), (draft.Subject, draft.NamedProperties[Key]));
        Assert.Equal("dominique.leroy@example.org", Assert.Single(draft.To).Address);
    }

    [Fact]
    public async Task A_deleted_message_lies_in_Deleted_Items_under_another_mutable_id()
    {
        var answer = await Graph.PostAsync("/me/messages", Draft());

        Assert.Equal(204, (await Graph.DeleteAsync($"/me/messages/{answer.Id}")).Status);

        Assert.Equal(404, (await Graph.GetAsync($"/me/messages/{answer.Id}")).Status);
        var deleted = Assert.Single(Camille.Mail.DeletedItems);
        Assert.Equal(200, (await Graph.GetAsync($"/me/messages/{deleted.Id}")).Status);
        Assert.Equal(204, (await Graph.DeleteAsync($"/me/messages/{deleted.Id}")).Status);
        Assert.Empty(Camille.Mail.Messages);
    }

    [Fact]
    public async Task The_body_of_a_sent_message_stays_as_it_was_sent()
    {
        var draft = (await Graph.PostAsync("/me/messages", Draft())).Id;
        var sent = Camille.Outlook.Send(draft);

        var answer = await Graph.PatchAsync($"/me/messages/{sent.Id}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "x" } });

        Assert.Equal((400, "ErrorInvalidOperation"), (answer.Status, answer.Code));
        Assert.Equal(200, (await Graph.PatchAsync($"/me/messages/{sent.Id}", new JsonObject { ["isRead"] = true })).Status);
    }

    [Theory]
    [InlineData("drafts", "Brouillons", 1)]
    [InlineData("sentitems", "Éléments envoyés", 0)]
    [InlineData("inbox", "Boîte de réception", 0)]
    [InlineData("deleteditems", "Éléments supprimés", 0)]
    public async Task Folders_are_reached_by_their_well_known_names(string name, string display, int count)
    {
        await Graph.PostAsync("/me/messages", Draft());

        var folder = await Graph.GetAsync($"/me/mailFolders/{name}");

        Assert.Equal((display, count), (folder.Json["displayName"]!.ToString(), folder.Json["totalItemCount"]!.GetValue<int>()));
        Assert.Equal(count, (await Graph.GetAsync($"/me/mailFolders/{folder.Id}/messages")).Value.Count);
        Assert.Equal(count, (await Graph.GetAsync($"/me/mailFolders/{name}/messages?$select=subject")).Value.Count);
        Assert.Equal(404, (await Graph.GetAsync("/me/mailFolders/attic")).Status);
    }

    private static JsonObject Draft(string subject = "Compte rendu", string html = "<p>Bonjour</p>", string? key = null)
    {
        var draft = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.message",
            ["subject"] = subject,
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = "dominique.leroy@example.org", ["name"] = "Dominique Leroy" } }),
        };
        if (key is not null) draft["singleValueExtendedProperties"] = new JsonArray(new JsonObject { ["id"] = Key, ["value"] = key });
        return draft;
    }
}
