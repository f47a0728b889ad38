using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Reading;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;
using NodaTime;

namespace MentorOutlook.Tests.Text.Mails;

/// <summary>Every line of a draft can show where it came from.</summary>
public sealed class ExplainedMailTests
{
    private static readonly MailWriter Writer = new();

    [Fact]
    public void Every_list_line_of_everything_written_is_explained_as_it_stands()
    {
        foreach (var outcome in NotesCorpus.Read().Select(document => document.Read).Append(new SessionOutcome()))
        {
            foreach (var locale in Enum.GetValues<Locale>())
            {
                var session = Answered(locale, "fait, plutôt le 8 à 9 h. Attention au ton.\nSujet à ajouter : le télétravail");
                var carried = CarriedOver.Into(session);
                var (brief, note, recap) = (Brief.Compose(session, outcome, carried), ProgressNote.Compose(session, outcome, carried), Recap.Compose(session, outcome));

                AssertExplained(Writer.Write(brief), Writer.Explain(brief));
                AssertExplained(Writer.Write(note), Writer.Explain(note));
                AssertExplained(Writer.Write(recap), Writer.Explain(recap));
            }
        }
    }

    [Fact]
    public void A_line_leads_to_the_sentence_that_it_came_from()
    {
        var outcome = Some.Read("Conseil : commencer par le chiffre\nDécision : viser Lyon\nProchaine séance : mardi 5 janvier");

        var lines = Writer.Explain(Recap.Compose(Some.Session(), outcome));

        Assert.Equal(["Conseil : commencer par le chiffre", "Décision : viser Lyon", "Prochaine séance : mardi 5 janvier"], lines.Select(line => Assert.Single(line.Sources).Text));
        Assert.Equal("Viser Lyon.", lines[1].Text);
    }

    [Fact]
    public void A_line_of_several_things_leads_to_each()
    {
        var session = Answered(Locale.FrenchFrance, "fait, plutôt le 8");

        var line = Writer.Explain(ProgressNote.Compose(session, new SessionOutcome(), CarriedOver.Into(session)))[0];

        Assert.StartsWith("Votre réponse", line.Text, StringComparison.Ordinal);
        Assert.Equal(["fait", "plutôt le 8"], line.Sources.OfType<ReplySource>().Select(source => source.Text));
    }

    [Fact]
    public void A_mark_in_somebodys_words_leads_nowhere()
    {
        var outcome = Some.Read("Décision : \uE000\u0037\uE001 viser Lyon");

        Assert.Equal(["Décision : \uE000\u0037\uE001 viser Lyon"], Writer.Explain(Recap.Compose(Some.Session(), outcome)).Select(line => Assert.Single(line.Sources).Text));
    }

    private static void AssertExplained(MailText written, IReadOnlyList<DraftLine> explained)
    {
        var lines = written.Text.Split('\n');
        var listed = lines.Where(line => line.StartsWith('–') || (line.Length > 2 && char.IsDigit(line[0]) && line[1] == '.')).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ToList();

        Assert.Subset(explained.Select(line => line.Text).ToHashSet(), listed.ToHashSet());
        Assert.All(explained, line => Assert.Contains(lines, written => written.EndsWith(line.Text, StringComparison.Ordinal)));
        Assert.All(explained, line => Assert.NotEmpty(line.Sources));
        Assert.DoesNotContain(lines, line => line.Contains('\uE000', StringComparison.Ordinal));
    }

    private static Session Answered(Locale locale, string reply) => new(Some.Appointment(), Some.Mentorship(locale).WithRecord(new SessionRecord
    {
        Uid = "uid-0",
        Snapshot = new SessionSnapshot { Subject = "Mentorat", Time = Some.At(Some.Tuesday.PlusWeeks(-2), 14, 30, 60) },
        Notes = Some.Lines("Dominique : présenter Camille à Sacha Petit\nDécision : viser Lyon"),
        Replies = [new Reply { MessageId = "m-1", Received = Instant.FromUtc(2026, 11, 18, 9, 0), To = ArtefactKind.Recap, Lines = Some.Lines(reply) }],
    }));
}
