using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;

namespace MentorOutlook.Sandbox.World;

/// <summary>What the pane of one mailbox asks of the service.</summary>
public sealed class ServiceApi(ServiceInstance service, Mailbox mailbox)
{
    /// <summary>Begins the mentorship, or changes what it says about its people and how they write to each other.</summary>
    public Task JoinAsync(Person me, Person other, Correspondence correspondence, CancellationToken cancellation) => SendAsync(
        HttpMethod.Put,
        "api/mentorship",
        new
        {
            me = Wire(me),
            other = Wire(other),
            language = correspondence.Locale switch { Locale.FrenchFrance => "fr-FR", Locale.FrenchCanada => "fr-CA", Locale.English => "en", _ => throw new ArgumentOutOfRangeException(nameof(correspondence)) },
            address = correspondence.Address == AddressForm.Familiar ? "tu" : "vous",
        },
        cancellation);

    /// <returns>The session with what was understood and its three artefacts.</returns>
    public async Task<JsonNode> OpenAsync(string eventId, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Get, $"api/sessions/{Uri.EscapeDataString(eventId)}", null, cancellation))!;

    public async Task<JsonNode> NoteAsync(string eventId, string text, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Put, $"api/sessions/{Uri.EscapeDataString(eventId)}/notes", new { text }, cancellation))!;

    public async Task<JsonNode> TranscribeAsync(string eventId, string webVtt, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Put, $"api/sessions/{Uri.EscapeDataString(eventId)}/transcript", new { text = webVtt }, cancellation))!;

    /// <summary>Everything that the service stored about the mailbox.</summary>
    public async Task<JsonArray> StoredAsync(CancellationToken cancellation) =>
        (JsonArray)(await SendAsync(HttpMethod.Get, "api/stored", null, cancellation))!;

    /// <exception cref="HttpRequestException">The service refused; the message is what it said.</exception>
    public async Task<JsonNode?> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", mailbox.Token);
        using var answer = await service.Client.SendAsync(request, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        if (!answer.IsSuccessStatusCode) throw new HttpRequestException(text, null, answer.StatusCode);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private static object Wire(Person person) => new
    {
        name = person.Name.Full, address = person.Address.Value, zone = person.Zone?.Id, civility = person.Name.Civility?.ToString(),
    };
}
