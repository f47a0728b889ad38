using MentorOutlook.Core.Reading.Transcripts;
using static MentorOutlook.Tests.Reading.Transcripts.WebVttCases;

namespace MentorOutlook.Tests.Reading.Transcripts;

public sealed class WebVttFileTests
{
    private const string Cue = "00:00.000 --> 00:01.000\nBonjour";

    [Theory]
    [InlineData("WEBVTT\n\n" + Cue)]
    [InlineData("\uFEFFWEBVTT\n\n" + Cue)]
    [InlineData("WEBVTT Réunion\n\n" + Cue)]
    [InlineData("WEBVTT\tRéunion\r\n\r\n00:00.000 --> 00:01.000\r\nBonjour\r\n")]
    [InlineData("WEBVTT\r\r00:00.000 --> 00:01.000\rBonjour\r")]
    [InlineData("WEBVTT\nKind: captions\nLanguage: fr\n\n" + Cue)]
    [InlineData("WEBVTT\n" + Cue)]
    [InlineData("WEBVTT\nKind: captions\n" + Cue)]
    [InlineData("WEBVTT\n\n\n\n" + Cue + "\n\n\n")]
    [InlineData("WEBVTT\n\nNOTE\nune remarque\nsur deux lignes\n\n" + Cue)]
    [InlineData("WEBVTT\n\nNOTE une remarque\n\n" + Cue + "\n\nNOTE")]
    [InlineData("WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION \nid:haut\nlines:3\n\n" + Cue)]
    public void Everything_around_the_cues_is_skipped(string file)
    {
        Assert.True(WebVtt.Read(file).TryGet(out var transcript, out _));
        Assert.Equal("Bonjour", Assert.Single(transcript.Cues).Text);
    }

    [Theory]
    [InlineData("WEBVTT")]
    [InlineData("WEBVTT ")]
    [InlineData("WEBVTT\n\nNOTE personne n'a parlé")]
    public void A_recording_in_which_nobody_speaks_is_a_transcript(string file)
    {
        Assert.True(WebVtt.Read(file).TryGet(out var transcript, out _));
        Assert.Empty(transcript.Cues);
    }

    [Theory]
    [InlineData("")]
    [InlineData("webvtt\n\n" + Cue)]
    [InlineData("WEBVTTx\n\n" + Cue)]
    [InlineData("\nWEBVTT\n\n" + Cue)]
    [InlineData("1\n00:00:00,000 --> 00:00:01,000\nBonjour")]
    public void A_file_of_another_kind_is_refused_at_its_first_line(string file)
    {
        var problem = Refusal(file);
        Assert.Equal(1, problem.Line);
        Assert.Contains("WEBVTT", problem.What, StringComparison.Ordinal);
        Assert.Contains("export the transcript again from Teams", problem.WhatToDo, StringComparison.Ordinal);
        Assert.Empty(WebVtt.Parse(file).Cues);
    }

    [Fact]
    public void A_cue_keeps_its_id_its_times_and_the_line_of_its_words()
    {
        var cues = Cues(" un id \n00:01.500 --> 01:00:02.250 align:start\nOui\n\n00:05.000 --> 00:06.000\n<v Ana>\n Oui");
        Assert.Equal([(" un id ", 5), (null, 9)], cues.Select(cue => (cue.Id, cue.Line)));
        Assert.Equal((1.5, 3602.25), (cues[0].Start.TotalSeconds, cues[0].End.TotalSeconds));
    }

    [Fact]
    public void A_cue_needs_no_empty_line_before_it()
    {
        var cues = Cues("00:00.000 --> 00:01.000\nun\n00:01.000 --> 00:02.000\ndeux\ntrois\n00:02.000 --> 00:03.000\nquatre");
        Assert.Equal(["un", "deux trois", "quatre"], cues.Select(cue => cue.Text));
    }

    [Fact]
    public void A_nul_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", Cues("00:00.000 --> 00:01.000\na\0b")[0].Text);

    [Theory]
    [InlineData("00:00.000 --> 00:01.000\nun\n\ndeux", 6)]
    [InlineData("NOTES de la réunion\n\n00:00.000 --> 00:01.000\nun", 3)]
    public void Words_without_times_are_refused_since_the_standard_drops_them(string body, int line)
    {
        var file = $"WEBVTT\n\n{body}";
        Assert.Equal(line, Refusal(file).Line);
        Assert.Equal("un", Assert.Single(WebVtt.Parse(file).Cues).Text);
    }
}
