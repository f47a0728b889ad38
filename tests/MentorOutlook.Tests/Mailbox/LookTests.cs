using System.Text;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

public sealed class LookTests : GraphTest
{
    private static readonly EffectKey Key = new("0123abcd");
    private static readonly LocalDateTime Start = new(2026, 12, 1, 14, 30);

    [Fact]
    public async Task All_that_a_piece_of_work_needs_comes_in_one_batch()
    {
        var series = Series();
        await Port<IMentorshipFiles>().WriteAsync(Mine, "one.json", null, "{}"u8.ToArray(), Cancellation);
        var draft = await Port<IDraftBox>().CreateAsync(Mine, Key, Some.Draft(), Cancellation);
        var list = await Port<ITaskList>().FindOrCreateListAsync(Mine, "Mentorat", Cancellation);
        var task = await Port<ITaskList>().CreateAsync(Mine, list, Key, new ReminderTask("Relire", "", null, null, "Ouvrir"), Cancellation);
        var before = Microsoft365.Traffic.Exchanges.Count;

        var answer = await LookAsync(new MailboxQuestion
        {
            EventId = OccurrenceOf(series, 0),
            SeriesMasterId = series,
            FollowingFrom = Some.At(Some.Tuesday, 14, 30, 60).End.ToInstant(),
            Files = true,
            Drafts = [new DraftQuestion(Key, draft.ConversationId, Monday), new DraftQuestion(new EffectKey("ffff"), "another", Monday), new DraftQuestion(new EffectKey("eeee"), "third", Monday)],
            TaskListId = list,
        });
        Assert.Equal(before + 1, Microsoft365.Traffic.Exchanges.Count);
        Assert.Equal("Mentorat", answer.Event!.Appointment.Subject);
        Assert.Equal(Some.At(Some.Tuesday.PlusDays(7), 14, 30, 60), answer.Event.Appointment.Following);
        Assert.Equal(("one.json", "{}"), (answer.Files![0].Name, Encoding.UTF8.GetString(answer.Files[0].Content.Span)));
        Assert.Equal(draft.Id, Assert.Single(answer.Drafts[Key].Waiting).Id);
        Assert.Empty(answer.Drafts[new EffectKey("ffff")].Waiting);
        Assert.Equal((task.Id, Key), Assert.Single(answer.Tasks!.Select(stored => (stored.Id, stored.Key))));
    }

    [Fact]
    public async Task What_is_not_asked_for_is_not_looked_for()
    {
        var answer = await LookAsync(new MailboxQuestion());

        Assert.Equal((null, null), (answer.Event, answer.Files));
        Assert.Empty(answer.Drafts);
        Assert.Empty(GraphCalls);
    }

    [Fact]
    public async Task More_than_twenty_questions_take_another_batch()
    {
        var drafts = Enumerable.Range(0, 11).Select(i => new DraftQuestion(new EffectKey($"key-{i}"), null, Monday)).ToList();

        Assert.Equal(11, (await LookAsync(new MailboxQuestion { Drafts = drafts })).Drafts.Count);
        Assert.Equal([20, 2], GraphCalls.Select(call => call.Body!["requests"]!.AsArray().Count));
    }

    [Fact]
    public async Task An_occurrence_has_the_key_that_the_delta_gave_it_whether_or_not_its_series_was_named()
    {
        var series = Series();
        var id = OccurrenceOf(series, 1);
        Camille.Outlook.Change(id, change => change.MoveTo(Start.PlusDays(9)));

        foreach (var master in (string?[])[series, null])
        {
            var appointment = (await LookAsync(new MailboxQuestion { EventId = id, SeriesMasterId = master })).Event!.Appointment;
            Assert.Equal(Camille.Calendar.Find(series)!.ICalUId, appointment.Uid);
            Assert.Equal(Some.At(Some.Tuesday.PlusDays(7), 14, 30, 60).Start.ToInstant(), appointment.RecurrenceId);
        }
    }

    [Fact]
    public async Task An_event_that_is_gone_is_no_failure_of_the_other_answers()
    {
        var answer = await LookAsync(new MailboxQuestion { EventId = "gone", SeriesMasterId = "gone too", FollowingFrom = Monday, Files = true, TaskListId = "gone as well" });

        Assert.Null(answer.Event);
        Assert.Empty(answer.Files!);
        Assert.Null(answer.Tasks);
    }

    [Fact]
    public async Task The_series_goes_on_where_it_was_moved_to_and_not_where_it_was_left_out()
    {
        var series = Series();
        Camille.Outlook.Delete(OccurrenceOf(series, 1));
        Camille.Outlook.Change(OccurrenceOf(series, 1), change => change.MoveTo(Start.PlusDays(15)));
        var end = Some.At(Some.Tuesday, 14, 30, 60).End.ToInstant();

        Assert.Equal(Some.At(Some.Tuesday.PlusDays(15), 14, 30, 60), await FollowingAsync(series, OccurrenceOf(series, 0), end));
        Assert.Null(await FollowingAsync(series, OccurrenceOf(series, 1), end + Duration.FromDays(15)));
    }

    [Fact]
    public async Task A_sent_draft_is_found_by_its_key_and_by_its_conversation_and_the_answer_by_its_conversation()
    {
        var draft = await CreateAsync();
        Microsoft365.Clock.Advance(Duration.FromHours(1));
        var sent = Camille.Outlook.Send(draft.Id);
        Microsoft365.Clock.Advance(Duration.FromHours(1));
        Dominique.Outlook.Reply(Dominique.Mail.Inbox[0].Id, "Fait, plutôt le 12.");

        var traces = await TracesAsync(draft);
        Assert.Empty(traces.Waiting);
        Assert.Equal(sent.Id, Assert.Single(traces.Sent).Id);
        Assert.Equal((sent.Id, Monday + Duration.FromHours(1)), (Assert.Single(traces.SentInConversation).Id, traces.Sent[0].At));

        // Camille has her own mail in copy; it is no answer.
        var reply = Assert.Single(traces.Received);
        Assert.Equal(("dominique.leroy@example.org", Monday + Duration.FromHours(2)), (reply.From, reply.At));
        Assert.Contains("Fait, plutôt le 12.", reply.Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_drops_the_key_leaves_the_conversation()
    {
        var draft = await CreateAsync();
        Camille.Outlook.Send(draft.Id, new SendHabits { KeepsNamedProperties = false });

        var traces = await TracesAsync(draft);
        Assert.Empty(traces.Sent);
        Assert.Single(traces.SentInConversation);
    }

    [Theory]
    [InlineData("a+b/c==")]
    [InlineData("it's & 100%?#")]
    [InlineData("é")]
    public async Task A_conversation_is_asked_for_by_its_id_letter_for_letter(string conversation)
    {
        await LookAsync(new MailboxQuestion { Drafts = [new DraftQuestion(Key, conversation, Monday)] });

        var asked = BatchSteps.Select(step => new Uri($"http://graph.example{step["url"]}")).Select(url => Uri.UnescapeDataString(url.Query)).ToList();
        Assert.All(BatchSteps, step => Assert.DoesNotContain("+", (string?)step["url"], StringComparison.Ordinal));
        Assert.Equal(2, asked.Count(query => query.Contains($"conversationId eq '{conversation.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_steps_are_throttled_the_longest_wait_counts()
    {
        Microsoft365.Faults.Add(new Fault(FaultKind.TooManyRequestsSeconds, call => call.Path.Contains("drafts", StringComparison.Ordinal)) { Wait = Duration.FromSeconds(7) });
        Microsoft365.Faults.Add(new Fault(FaultKind.TooManyRequestsDate, call => call.Path.Contains("sentitems", StringComparison.Ordinal)) { Wait = Duration.FromSeconds(63) });

        var failure = await Assert.ThrowsAsync<TryLaterException>(() => LookAsync(new MailboxQuestion { Drafts = [new DraftQuestion(Key, null, Monday)] }));
        Assert.Equal((TimeSpan.FromSeconds(63), false), (failure.After, failure.MayHaveHappened));
        Assert.Single(GraphCalls);
    }

    private async Task<Core.Sessions.AppointmentTime?> FollowingAsync(string series, string id, Instant from) =>
        (await LookAsync(new MailboxQuestion { EventId = id, SeriesMasterId = series, FollowingFrom = from })).Event?.Appointment.Following;

    private Task<StoredMail> CreateAsync() => Port<IDraftBox>().CreateAsync(Mine, Key, Some.Draft(), Cancellation);

    private async Task<DraftTraces> TracesAsync(StoredMail draft) =>
        (await LookAsync(new MailboxQuestion { Drafts = [new DraftQuestion(Key, draft.ConversationId, Monday)] })).Drafts[Key];

    private string Series() => Camille.Outlook.CreateAppointment(new NewAppointment("Mentorat", Start, Period.FromMinutes(60)) { Rule = "FREQ=WEEKLY;COUNT=3" });

    private string OccurrenceOf(string series, int index) =>
        Camille.Calendar.View(Monday, Monday + Duration.FromDays(100)).Where(item => item.SeriesMasterId == series).ElementAt(index).Id;
}
