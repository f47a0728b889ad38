using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

public sealed class TaskListTests : GraphTest
{
    private static readonly EffectKey Key = new("0123abcd");
    private static readonly ZonedDateTime Morning = Some.At(Some.Tuesday.PlusDays(-1), 9, 0, 0).Start;
    private static readonly ReminderTask Task = new("Préparer la séance", "À lire", Morning, "https://outlook.example/item", "Ouvrir");

    private ITaskList List => Port<ITaskList>();

    [Fact]
    public async Task The_list_is_made_once_and_found_among_many()
    {
        for (var i = 0; i < 12; i++) await List.FindOrCreateListAsync(Mine, $"Liste {i}", Cancellation);

        var found = await List.FindOrCreateListAsync(Mine, "Liste 11", Cancellation);
        Assert.Equal(Camille.Tasks.Lists.Single(list => list.DisplayName == "Liste 11").Id, found);
        Assert.Equal(13, Camille.Tasks.Lists.Count);
    }

    [Fact]
    public async Task A_task_rings_at_its_moment_and_carries_its_key_out_of_sight()
    {
        await CreateAsync();

        var task = Assert.Single(Camille.Tasks.Tasks);
        Assert.Equal(("Préparer la séance", "À lire", true, Morning.ToInstant()), (task.Title, task.Body, task.IsReminderOn, task.Reminder));
        var link = Assert.Single(task.Links);
        Assert.Equal(("https://outlook.example/item", "MentorOutlook", "Ouvrir", Key.Value), (link.WebUrl, link.ApplicationName, link.DisplayName, link.ExternalId));
    }

    /// <summary>The SDK writes a property that was set to null, at times twice in one object, which is no JSON that anybody must take.</summary>
    [Fact]
    public async Task What_a_task_does_not_have_is_not_written()
    {
        var list = await List.FindOrCreateListAsync(Mine, "Mentorat", Cancellation);
        await List.CreateAsync(Mine, list, Key, Task with { Link = null, Reminder = null }, Cancellation);

        var written = GraphCalls.Last().Body!.AsObject();
        Assert.Equal(["body", "isReminderOn", "linkedResources", "title"], written.Select(property => property.Key).Order());
        Assert.Equal(["applicationName", "displayName", "externalId"], written["linkedResources"]![0]!.AsObject().Select(property => property.Key).Order());
    }

    [Fact]
    public async Task A_moment_that_has_passed_does_not_ring()
    {
        var (list, id) = await CreateAsync();

        Assert.NotNull(await List.UpdateAsync(Mine, list, id, Key, Task with { Title = "Relire", Reminder = null }, Cancellation));
        Assert.Equal(("Relire", false), (Camille.Tasks.Tasks[0].Title, Camille.Tasks.Tasks[0].IsReminderOn));
        Assert.Single(Camille.Tasks.Tasks[0].Links);
    }

    [Fact]
    public async Task A_task_that_its_owner_deleted_is_not_there_to_be_written_or_deleted()
    {
        var (list, id) = await CreateAsync();
        await List.DeleteAsync(Mine, list, id, Cancellation);

        Assert.Empty(Camille.Tasks.Tasks);
        Assert.Null(await List.UpdateAsync(Mine, list, id, Key, Task, Cancellation));
        await List.DeleteAsync(Mine, list, id, Cancellation);
    }

    [Fact]
    public async Task Only_tasks_of_ours_that_wait_are_seen()
    {
        var (list, id) = await CreateAsync();
        var (_, ticked) = await CreateAsync();
        Camille.Outlook.TickTask(ticked);

        var stored = Assert.Single((await LookAsync(new MailboxQuestion { TaskListId = list })).Tasks!);
        Assert.Equal((id, Key, "Préparer la séance", "À lire"), (stored.Id, stored.Key, stored.Title, Assert.Single(stored.Lines).Text));
    }

    private async Task<(string List, string Id)> CreateAsync()
    {
        var list = await List.FindOrCreateListAsync(Mine, "Mentorat", Cancellation);
        return (list, (await List.CreateAsync(Mine, list, Key, Task, Cancellation)).Id);
    }
}
