using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Http;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Files;

/// <summary>Writes by upload session: a plain PUT of the content documents no condition, and two writers must notice each other.</summary>
internal sealed class GraphMentorshipFiles(GraphClients clients, GraphConnections connections, KnownFiles known) : IMentorshipFiles
{
    public async Task<string?> WriteAsync(MailboxId mailbox, string name, string? eTag, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var session = await clients.AskAsync(mailbox, graph => OpenAsync(graph, name, eTag, cancellation), WrittenMeanwhile);
        if (session?.UploadUrl is not { } address) return null;
        var written = await clients.AskAsync(mailbox, _ => PutAsync(new Uri(address), content, cancellation), WrittenMeanwhile);
        return written is null ? null : known.Keep(mailbox, new StoredFile(name, written, content)).ETag;
    }

    private static bool WrittenMeanwhile(RefusedException refusal) => refusal.IsGone || refusal.IsConflict;

    private Task<UploadSession?> OpenAsync(GraphServiceClient graph, string name, string? eTag, CancellationToken cancellation)
    {
        var behaviour = eTag is null ? "fail" : "replace";
        var item = new DriveItemUploadableProperties { AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = behaviour } };
        return graph.Drives["app"].Items["folder"].CreateUploadSession
            .WithUrl(clients.Options.Resolve(AppFolder.UploadSession(name)).AbsoluteUri)
            .PostAsync(
                new CreateUploadSessionPostRequestBody { Item = item },
                post =>
                {
                    if (eTag is not null) post.Headers.Add("If-Match", eTag);
                },
                cancellation);
    }

    private async Task<string?> PutAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        using var body = new ReadOnlyMemoryContent(content);
        body.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
        using var answer = await connections.Plain.PutAsync(address, body, cancellation);
        var item = await answer.Content.ReadFromJsonAsync<JsonObject>(cancellation);
        return (string?)item?["eTag"] ?? throw new TryLaterException("An upload ended without a version.") { MayHaveHappened = true };
    }
}
