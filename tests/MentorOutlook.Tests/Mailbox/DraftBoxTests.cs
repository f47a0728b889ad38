using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

public sealed class DraftBoxTests : GraphTest
{
    private static readonly EffectKey Key = new("0123abcd");

    private IDraftBox Box => Port<IDraftBox>();

    [Fact]
    public async Task A_draft_is_made_with_its_key_and_told_as_it_lies_there()
    {
        var made = await CreateAsync();

        var lying = Assert.Single(Camille.Mail.Drafts);
        Assert.Equal((lying.Id, lying.ConversationId, "Compte rendu"), (made.Id, made.ConversationId, made.Subject));
        Assert.Equal(["dominique.leroy@example.org"], made.To);
        Assert.Equal(["camille.martin@example.com"], made.Copy);
        Assert.Equal(["Bonjour", "- négocier l’avenant"], made.Lines.Select(line => line.Text));
        Assert.Equal((Monday, Key.Value), (made.At, Assert.Single(lying.NamedProperties).Value));
        Assert.NotNull(made.WebLink);
    }

    [Fact]
    public async Task Opening_a_draft_in_Outlook_is_no_edit_and_a_new_word_is_one()
    {
        var made = await CreateAsync();
        Camille.Outlook.OpenDraft(made.Id);
        var opened = await FindAsync();
        Camille.Outlook.EditDraft(made.Id, html => html.Replace("Bonjour", "Bonsoir", StringComparison.Ordinal));
        var edited = await FindAsync();

        Assert.Equal(made.VisibleHash, opened.VisibleHash);
        Assert.NotEqual(made.VisibleHash, edited.VisibleHash);
    }

    [Fact]
    public async Task An_updated_draft_is_told_as_it_lies_there_and_keeps_its_id_and_key()
    {
        var made = await CreateAsync();
        Microsoft365.Clock.Advance(Duration.FromHours(1));

        var updated = await Box.UpdateAsync(Mine, made.Id, Some.Draft("<p>Autre chose</p>") with { Copy = null }, Cancellation);
        Assert.Equal((made.Id, "Autre chose"), (updated!.Id, Assert.Single(updated.Lines).Text));
        Assert.Empty(updated.Copy);
        Assert.Equal(updated.VisibleHash, (await FindAsync()).VisibleHash);
    }

    [Fact]
    public async Task A_draft_that_was_sent_or_deleted_for_good_cannot_be_updated()
    {
        var sent = await CreateAsync();
        Camille.Outlook.Send(sent.Id);

        Assert.Null(await Box.UpdateAsync(Mine, sent.Id, Some.Draft(), Cancellation));
        Assert.Null(await Box.UpdateAsync(Mine, Camille.Mail.SentItems[0].Id, Some.Draft(), Cancellation));
    }

    [Fact]
    public async Task A_deleted_draft_lies_in_Deleted_Items_and_deleting_it_again_is_no_fault()
    {
        var made = await CreateAsync();
        await Box.DeleteAsync(Mine, made.Id, Cancellation);

        Assert.Empty(Camille.Mail.Drafts);
        Assert.Single(Camille.Mail.DeletedItems);
        await Box.DeleteAsync(Mine, made.Id, Cancellation);
        await Box.DeleteAsync(Mine, made.Id, Cancellation);
    }

    [Fact]
    public async Task A_draft_whose_making_was_answered_504_is_made_once_and_found_by_its_key()
    {
        Microsoft365.Faults.Add(FaultKind.GatewayTimeoutAfter, "POST", "/me/messages");

        Assert.True((await Assert.ThrowsAsync<TryLaterException>(CreateAsync)).MayHaveHappened);
        Assert.Equal(Assert.Single(Camille.Mail.Drafts).Id, (await FindAsync()).Id);
    }

    [Fact]
    public async Task A_twin_that_lands_late_is_found_beside_the_draft_that_was_made_meanwhile_the_older_first()
    {
        Microsoft365.Faults.Add(new Fault(FaultKind.LateWrite, call => call.IsWrite) { Wait = Duration.FromMinutes(1) });
        await Assert.ThrowsAsync<TryLaterException>(CreateAsync);
        var made = await CreateAsync();
        Microsoft365.Clock.Advance(Duration.FromMinutes(2));

        var waiting = await WaitingAsync();
        Assert.Equal(2, waiting.Count);
        Assert.Equal(made.Id, waiting[0].Id);
        Assert.Equal(made.VisibleHash, waiting[1].VisibleHash);
    }

    private Task<StoredMail> CreateAsync() => Box.CreateAsync(Mine, Key, Some.Draft(), Cancellation);

    private async Task<IReadOnlyList<StoredMail>> WaitingAsync() =>
        (await LookAsync(new MailboxQuestion { Drafts = [new DraftQuestion(Key, null, Monday)] })).Drafts[Key].Waiting;

    private async Task<StoredMail> FindAsync() => Assert.Single(await WaitingAsync());
}
