using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Tests.Reading.Replies;

/// <summary>
/// Dominique answers on Wednesday 2 December the recap of Tuesday 1 December; the next session is on Tuesday 5 January.
/// </summary>
internal static class Replying
{
    public static readonly Instant Wednesday = Instant.FromUtc(2026, 12, 2, 9, 0);
    public static readonly NextSession January = new(new LocalDate(2027, 1, 5), new LocalTime(14, 30), new PropertySource("start", ""));

    public static readonly ActionItem Introduce = Action(Party.Other, "présenter Camille à Sacha Petit");
    public static readonly ActionItem Review = Action(Party.Other, "relire la lettre de motivation");
    public static readonly ActionItem SendCv = Action(Party.Me, "envoyer la version 2 du CV");
    public static readonly ActionItem BookRoom = Action(null, "réserver une salle pour la répétition");

    public static ActionItem Action(Party? owner, string task, LocalDate? due = null) =>
        new(owner, task, due is { } date ? new Due(date, "…") : null, new NotesSource(1, task));

    /// <summary>What was understood, one thing after the other, as in "done présenter Camille à Sacha Petit; date 2027-01-12".</summary>
    public static string Read(string mail, ActionItem[] open, NextSession? next, ArtefactKind to = ArtefactKind.Recap, Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal) =>
        string.Join("; ", Items(mail, open, next, to, locale, address).Select(Told));

    public static IReadOnlyList<ReplyItem> Items(string mail, ActionItem[] open, NextSession? next, ArtefactKind to = ArtefactKind.Recap, Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal) =>
        ReplyReader.Read(new Reply { MessageId = "m-1", Received = Wednesday, To = to, Lines = Some.Lines(mail) }, Some.Session(locale, address), open, next);

    private static string Told(ReplyItem item) => item switch
    {
        ActionDone done => $"done {done.Action.Task}",
        ActionDropped dropped => $"dropped {dropped.Action.Task}",
        ActionMoved moved => $"moved {moved.Action.Task} {LocalDatePattern.Iso.Format(moved.To.Date!.Value)}",
        ActionPromised promised => $"promised {promised.Action.Task}{(promised.Action.Due?.Date is { } date ? " " + LocalDatePattern.Iso.Format(date) : "")}",
        DateProposed date => $"date {LocalDatePattern.Iso.Format(date.Date)}{(date.Time is { } time ? " " + LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time) : "")}",
        TopicAdded topic => $"topic {(topic.IsQuoted ? $"« {topic.Text} »" : topic.Text)}",
        CannotAttend => "away",
        Remark remark => $"« {remark.Source.Text} »",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
