using System.Globalization;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Files;

namespace MentorOutlook.Tests.Mailbox;

public sealed class KnownFilesTests
{
    private static readonly MailboxId Camille = new("camille");

    private readonly KnownFiles _known = new();

    [Fact]
    public void A_version_is_known_to_its_own_mailbox_until_the_next_one_is()
    {
        var first = _known.Keep(Camille, File("a.json", "1"));
        Assert.Same(first, _known.Find(Camille, "a.json", "1"));
        Assert.Null(_known.Find(Camille, "b.json", "1"));
        Assert.Null(_known.Find(new MailboxId("dominique"), "a.json", "1"));

        _known.Keep(Camille, File("a.json", "2"));
        Assert.Null(_known.Find(Camille, "a.json", "1"));
        Assert.NotNull(_known.Find(Camille, "a.json", "2"));
    }

    [Fact]
    public void Of_too_many_files_the_one_that_was_kept_longest_ago_is_forgotten()
    {
        for (var number = 0; number <= KnownFiles.Most; number++) _known.Keep(Camille, File($"{number.ToString(CultureInfo.InvariantCulture)}.json", "1"));

        Assert.Null(_known.Find(Camille, "0.json", "1"));
        Assert.NotNull(_known.Find(Camille, "1.json", "1"));
        Assert.NotNull(_known.Find(Camille, "100.json", "1"));
    }

    private static StoredFile File(string name, string eTag) => new(name, eTag, default);
}
