using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Batches;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Files;

/// <summary>The folder of ours in the owner's OneDrive. The SDK has no builder for it, so its paths are written here.</summary>
internal static class AppFolder
{
    private const string Folder = "/me/drive/special/approot:/mentorships";
    private const string Download = "@microsoft.graph.downloadUrl";

    public static string UploadSession(string name) => $"{Folder}/{Uri.EscapeDataString(name)}:/createUploadSession";

    /// <summary>No folder yet means that there are no files; <see cref="IsMissing"/> tells it from no OneDrive at all.</summary>
    public static BatchStep<DriveItemCollectionResponse> AskForFiles(GraphBatch batch, GraphOptions options) =>
        batch.Add<DriveItemCollectionResponse>(options.Resolve($"{Folder}:/children?$select=name,eTag,{Download}"), absent: [403, 404]);

    /// <summary>Whether the owner has no OneDrive, or none that is open to us.</summary>
    public static bool IsMissing(BatchStep<DriveItemCollectionResponse> files) => files.Absence is { Status: 403 } or { Code: "ResourceNotFound" };

    /// <summary>Fetches each file that is not known from its pre-authorised address, which takes no token.</summary>
    public static async Task<IReadOnlyList<StoredFile>> DownloadAsync(
        MailboxId mailbox, HttpClient plain, KnownFiles known, DriveItemCollectionResponse? children, CancellationToken cancellation)
    {
        var files = new List<StoredFile>();
        foreach (var item in children?.Value ?? [])
        {
            if (item is { Name: { } name, ETag: { } eTag } && item.AdditionalData.TryGetValue(Download, out var address) && address is string url)
                files.Add(known.Find(mailbox, name, eTag) ?? known.Keep(mailbox, new StoredFile(name, eTag, await plain.GetByteArrayAsync(new Uri(url), cancellation))));
        }

        return files;
    }
}
