using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Reading;

public sealed class TranscriptReadingTests
{
    [Fact]
    public void Je_is_whoever_speaks_and_the_task_is_told_by_the_owner()
    {
        var outcome = Read("""
            WEBVTT

            a/1-0
            00:00:01.000 --> 00:00:04.000
            <v Camille Martin>Alors, euh, je t'envoie la version 2 du CV d'ici vendredi.</v>

            a/2-0
            00:14:03.120 --> 00:14:09.000
            <v Leroy, Dominique (Externe)>Et moi je relis ton CV. Je te présente Sacha Petit la semaine prochaine.</v>
            """);

        Assert.Equal(
            [(Party.Me, "envoyer la version 2 du CV"), (Party.Other, "relire mon CV"), (Party.Other, "présenter Sacha Petit")],
            outcome.Actions.Select(action => (action.Owner!.Value, action.Task)));
        Assert.Equal(new TranscriptSource("a/2-0", Duration.FromMilliseconds(843_120), "Je te présente Sacha Petit la semaine prochaine."), outcome.Actions[2].Source);
    }

    [Fact]
    public void A_sentence_cut_in_two_by_the_recogniser_is_one_sentence()
    {
        var outcome = Read("""
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            <v Camille Martin>Je t'envoie la version 2</v>

            2
            00:00:04.000 --> 00:00:06.000
            <v Camille Martin>du CV vendredi.</v>
            """);

        Assert.Equal("envoyer la version 2 du CV", Assert.Single(outcome.Actions).Task);
    }

    [Fact]
    public void What_is_also_noted_stands_once_with_the_notes_as_its_source()
    {
        var outcome = Read(
            """
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            <v Camille Martin>Je t'envoie la version 2 du CV vendredi.</v>
            """,
            "Action : Camille : envoyer la version 2 du CV d'ici vendredi");

        Assert.IsType<NotesSource>(Assert.Single(outcome.Actions).Source);
    }

    [Fact]
    public void Strangers_and_voices_without_a_name_promise_nothing()
    {
        var outcome = Read("""
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            <v Sacha Petit>Je t'envoie le contrat vendredi.</v>

            2
            00:00:05.000 --> 00:00:06.000
            Je t'envoie le contrat vendredi.
            """);

        Assert.Empty(outcome.Actions);
    }

    private static SessionOutcome Read(string vtt, string notes = "")
    {
        Assert.True(WebVtt.Read(vtt).TryGet(out var transcript, out _));
        return SessionReader.Read(Some.Session(), new SessionRecord { Uid = "uid-1", Notes = Some.Lines(notes), Transcript = transcript });
    }
}
