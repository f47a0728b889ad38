using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Files;

/// <summary>What the last files held that were read or written: a version never changes, so it need not be fetched again. In memory alone.</summary>
internal sealed class KnownFiles
{
    public const int Most = 100;

    private readonly Lock _gate = new();
    private readonly OrderedDictionary<(MailboxId Mailbox, string Name), StoredFile> _files = [];

    /// <returns>Null where this version is not known.</returns>
    public StoredFile? Find(MailboxId mailbox, string name, string eTag)
    {
        lock (_gate) return _files.TryGetValue((mailbox, name), out var file) && file.ETag == eTag ? file : null;
    }

    /// <summary>Keeps it in the place of the file's version before, and forgets what was kept longest ago where there are too many.</summary>
    public StoredFile Keep(MailboxId mailbox, StoredFile file)
    {
        lock (_gate)
        {
            _files.Remove((mailbox, file.Name));
            if (_files.Count == Most) _files.RemoveAt(0);
            _files.Add((mailbox, file.Name), file);
        }

        return file;
    }
}
