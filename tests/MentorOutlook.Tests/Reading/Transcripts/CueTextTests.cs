using static MentorOutlook.Tests.Reading.Transcripts.WebVttCases;

namespace MentorOutlook.Tests.Reading.Transcripts;

public sealed class CueTextTests
{
    [Theory]
    [InlineData("a <b>b</b> <i>c</i> <u>d</u> <c.jaune>e</c> <lang fr>f</lang>", "a b c d e f")]
    [InlineData("<ruby>漢<rt>kan</rt></ruby>字", "漢kan字")]
    [InlineData("un <00:00:00.500>deux <00:00.700>trois", "un deux trois")]
    [InlineData("a<inconnu>b</inconnu>c", "abc")]
    [InlineData("a<c></>b</c\n>c", "abc")]
    [InlineData("a<>b", "ab")]
    [InlineData("a</", "a")]
    [InlineData("<<", "")]
    [InlineData("un\ndeux", "un\ndeux")]
    [InlineData(" un ", " un ")]
    [InlineData("un > deux", "un > deux")]
    public void Tags_are_dropped_and_words_kept(string cueText, string expected) => Assert.Equal(expected, WordsOf(cueText));

    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("a&nbsp;b&lrm;c&rlm;d", "a\u00A0b\u200Ec\u200Fd")]
    [InlineData("&eacute;t&eacute; &hellip; &euro; &notin;", "été … € ∉")]
    [InlineData("&#233;&#xE9;&#XE9&#233 &#128512;", "ééé\u00E9 😀")]
    [InlineData("&amp &AMP; &copy &notit; &eacutet", "& & © ¬it; ét")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#128;&#146;", "€’")]
    [InlineData("& && &; &1; &# &#x &#; &zz; R&D", "& && &; &1; &# &#x &#; &zz; R&D")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&<i>x", "&x")]
    public void Character_references_are_decoded_as_a_browser_does(string cueText, string expected) =>
        Assert.Equal(expected, WordsOf(cueText));

    [Theory]
    [InlineData("<v Camille Martin>Oui</v>", "Camille Martin")]
    [InlineData("<v Camille Martin>Oui", "Camille Martin")]
    [InlineData("<v.fort.rapide Camille>Oui</v>", "Camille")]
    [InlineData("<v \t Camille \n Martin >Oui</v>", "Camille Martin")]
    [InlineData("<v Martin, Camille (Contractor)>Oui</v>", "Martin, Camille (Contractor)")]
    [InlineData("<v R&amp;D>Oui</v>", "R&D")]
    [InlineData("<v>Oui</v>", null)]
    [InlineData("<v.fort>Oui</v>", null)]
    [InlineData("Oui", null)]
    [InlineData("<b><v Camille><i>Oui</i></v></b>", "Camille")]
    [InlineData("<b><v Camille></b>Oui", "Camille")]
    public void The_speaker_is_kept_as_written(string cueText, string? speaker)
    {
        var cue = Assert.Single(Cues($"00:00.000 --> 00:01.000\n{cueText}"));
        Assert.Equal((speaker, "Oui"), (cue.Speaker, cue.Text));
    }

    [Fact]
    public void Each_voice_of_a_cue_has_a_cue_of_its_own()
    {
        var cues = Cues("7\n00:00.000 --> 00:01.000\nBon.\n<v Ana>Oui.</v>\n\u0020\n<v Bob>Non, <b>non</b> <v Ana>si</v>\ndit-il.</v>");
        Assert.Equal(
            [(null, "Bon.", 5), ("Ana", "Oui.", 6), ("Bob", "Non, non", 8), ("Ana", "si", 8), ("Bob", "dit-il.", 9)],
            cues.Select(cue => (cue.Speaker, cue.Text, cue.Line)));
        Assert.All(cues, cue => Assert.Equal(("7", 1.0), (cue.Id, cue.End.TotalSeconds)));
    }

    [Theory]
    [InlineData("si x < 3, alors on arrête", 4)]
    [InlineData("si x < 3 et y > 2", 4)]
    [InlineData("Oui.\nJe t'envoie <le CV vendredi", 5)]
    [InlineData("merci <3 à vendredi", 4)]
    public void A_bracket_that_hides_words_is_refused(string cueText, int line)
    {
        var problem = Refusal($"WEBVTT\n\n00:00.000 --> 00:01.000\n{cueText}");
        Assert.Equal(line, problem.Line);
        Assert.Contains("&lt;", problem.WhatToDo, StringComparison.Ordinal);
    }
}
