using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Core.Mentorships;

/// <summary>A mentorship as it lies in its owner's app folder.</summary>
/// <param name="ETag">The version that was read.</param>
public sealed record FiledMentorship(Mentorship Mentorship, string Name, string ETag);

/// <summary>All mentorships of a mailbox's owner.</summary>
/// <param name="Unreadable">How many files were not understood: they are left as they are, and nothing is concluded from what they do not say.</param>
public sealed record MentorshipShelf(IReadOnlyList<FiledMentorship> Readable, int Unreadable)
{
    /// <param name="stored">Null where the owner has no OneDrive, or none any more: then nothing is concluded either.</param>
    public static MentorshipShelf Of(IReadOnlyList<StoredFile>? stored)
    {
        if (stored is null) return new MentorshipShelf([], 1);
        var readable = stored.Select(Open).OfType<FiledMentorship>().ToList();
        return new MentorshipShelf(readable, stored.Count - readable.Count);
    }

    private static FiledMentorship? Open(StoredFile stored) =>
        MentorshipFile.Read(stored.Content.Span).TryGet(out var mentorship, out _) ? new FiledMentorship(mentorship, stored.Name, stored.ETag) : null;
}

/// <summary>The mentorship files of a mailbox's owner: the only place where what a mentorship contains is kept.</summary>
public sealed class MentorshipFolder(IMailbox mailbox, IMentorshipFiles files)
{
    /// <summary>Two writers who meet: the pane and a worker. A third would be the owner with a text editor.</summary>
    private const int MostTries = 4;

    private static readonly Problem NoOneDrive = new(
        "your account has no OneDrive, where everything about your mentorship is to be kept", "ask whoever manages your Microsoft 365 for OneDrive, then come back");

    public async Task<MentorshipShelf> ReadAsync(MailboxId owner, CancellationToken cancellation) =>
        MentorshipShelf.Of(await FilesAsync(owner, cancellation));

    /// <summary>Changes a mentorship as it was just read, or as it stands where somebody else wrote in the meantime.</summary>
    public async Task<Result<FiledMentorship>> ChangeAsync(MailboxId owner, FiledMentorship filed, Func<Mentorship, Mentorship> change, CancellationToken cancellation)
    {
        var changed = change(filed.Mentorship);
        if (changed == filed.Mentorship) return filed;
        return await files.WriteAsync(owner, filed.Name, filed.ETag, MentorshipFile.Write(changed), cancellation) is { } eTag
            ? filed with { Mentorship = changed, ETag = eTag }
            : await ChangeAsync(owner, filed.Name, current => change(current ?? filed.Mentorship), cancellation);
    }

    /// <summary>Makes the file of a mentorship, or changes it as it stands at that moment.</summary>
    /// <param name="change">Gets null where there is no file yet; called again when somebody else wrote in the meantime.</param>
    public async Task<Result<FiledMentorship>> ChangeAsync(MailboxId owner, string name, Func<Mentorship?, Mentorship> change, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await FilesAsync(owner, cancellation) is not { } all) return NoOneDrive;
            var stored = all.FirstOrDefault(file => file.Name == name);
            Mentorship? before = null;
            if (stored is not null && !MentorshipFile.Read(stored.Content.Span).TryGet(out before, out var problem)) return problem;

            var changed = change(before);
            if (changed == before) return new FiledMentorship(changed, name, stored!.ETag);
            if (await files.WriteAsync(owner, name, stored?.ETag, MentorshipFile.Write(changed), cancellation) is { } eTag) return new FiledMentorship(changed, name, eTag);
        }

        throw new TryLaterException("The mentorship file was written by somebody else each time.");
    }

    private async Task<IReadOnlyList<StoredFile>?> FilesAsync(MailboxId owner, CancellationToken cancellation) =>
        (await mailbox.LookAsync(owner, new MailboxQuestion { Files = true }, cancellation)).Files;
}
