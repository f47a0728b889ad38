using System.Text;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;

namespace MentorOutlook.Tests.Mailbox;

public sealed class MentorshipFilesTests : GraphTest
{
    private static readonly byte[] First = "première version"u8.ToArray();
    private static readonly byte[] Second = "seconde version"u8.ToArray();

    [Fact]
    public async Task A_file_is_made_read_and_written_by_whoever_read_it_last()
    {
        var made = await WriteAsync(null, First);
        var read = Assert.Single(await ReadAsync(Mine));
        var written = await WriteAsync(read.ETag, Second);

        Assert.Equal(("one.json", made, "première version"), (read.Name, read.ETag, Encoding.UTF8.GetString(read.Content.Span)));
        Assert.NotEqual(made, written);
        Assert.Equal("seconde version", Encoding.UTF8.GetString(Assert.Single(await ReadAsync(Mine)).Content.Span));
    }

    [Fact]
    public async Task Whoever_read_before_the_last_write_does_not_write()
    {
        var read = await WriteAsync(null, First);
        await WriteAsync(read, Second);

        Assert.Null(await WriteAsync(read, First));
        Assert.Equal("seconde version", Encoding.UTF8.GetString(Assert.Single(await ReadAsync(Mine)).Content.Span));
    }

    [Fact]
    public async Task A_file_that_exists_is_not_made_anew_and_one_that_is_gone_is_not_written()
    {
        var made = await WriteAsync(null, First);

        Assert.Null(await WriteAsync(null, Second));
        Assert.Null(await Port<IMentorshipFiles>().WriteAsync(Mine, "gone.json", made, Second, Cancellation));
    }

    [Fact]
    public async Task A_name_with_blanks_and_accents_is_the_same_name_when_it_is_read()
    {
        await Port<IMentorshipFiles>().WriteAsync(Mine, "à deux 100%.json", null, First, Cancellation);

        Assert.Equal("à deux 100%.json", Assert.Single(await ReadAsync(Mine)).Name);
    }

    [Fact]
    public async Task Addresses_that_carry_their_own_permission_get_no_token()
    {
        await WriteAsync(null, First);
        // By its owner: what we wrote ourselves is known and not fetched.
        Camille.Files.Write("mentorships/one.json", First);
        await ReadAsync(Mine);

        var others = Microsoft365.Traffic.Exchanges.Except(GraphCalls).ToList();
        Assert.Equal(["PUT", "GET"], others.Select(exchange => exchange.Method));
        Assert.All(others, exchange => Assert.DoesNotContain("Authorization", exchange.Headers.Keys));
    }

    [Fact]
    public async Task A_mailbox_without_OneDrive_has_no_files()
    {
        var without = Microsoft365.Add(new NewMailbox("Alex Roy", "alex.roy@example.com", "Europe/Paris", Language.English) { HasOneDrive = false });

        Assert.Null((await Port<IMailbox>().LookAsync(new MailboxId(without.UserId), new MailboxQuestion { Files = true }, Cancellation)).Files);
    }

    private Task<string?> WriteAsync(string? eTag, byte[] content) => Port<IMentorshipFiles>().WriteAsync(Mine, "one.json", eTag, content, Cancellation);

    private async Task<IReadOnlyList<StoredFile>> ReadAsync(MailboxId mailbox) =>
        (await Port<IMailbox>().LookAsync(mailbox, new MailboxQuestion { Files = true }, Cancellation)).Files!;
}
