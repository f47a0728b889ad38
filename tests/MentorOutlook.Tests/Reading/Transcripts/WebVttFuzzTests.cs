using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using MentorOutlook.Core.Reading.Transcripts;

namespace MentorOutlook.Tests.Reading.Transcripts;

public sealed class WebVttFuzzTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf<string>(
            "WEBVTT", "\n", "\n\n", "\r", "\r\n", "-->", "00:00.000 --> 00:01.000", "99999999:00:00.000", "NOTE", "STYLE", "<v Ana>", "</v>", "<v", "<", ">",
            "&", "&#", "&#x", "&amp;", "&#1114112;", ";", "\0", "\uFEFF", "\uD83D", "<ruby>", "<rt>", "</ruby>", " ", "\t", ":", "."),
        Gen.String);

    [Fact]
    public void Whatever_the_file_it_is_read_or_refused() =>
        Gen.Select(Gen.Bool, Piece.Array[0, 60]).Sample((isSigned, pieces) =>
        {
            var text = (isSigned ? "WEBVTT\n\n" : "") + string.Concat(pieces);
            var parsed = WebVtt.Parse(text);
            Assert.Equal(parsed.Faults.Count == 0, WebVtt.Read(text).TryGet(out var transcript, out var problem));
            var lines = text.Split('\n').Length + text.Split('\r').Length;
            Assert.All(parsed.Cues, cue => Assert.InRange(cue.Line, 1, lines));
            Assert.True(problem is null || problem.Line > 0);
            Assert.True(transcript is null || transcript.Cues.Count <= parsed.Cues.Count);
        });

    [Fact]
    public void What_people_say_comes_back_word_for_word() =>
        Gen.Char["abc&<> é’\u00A0"].Array[1, 30].Select(chars => new string(chars)).Array[1, 20].Sample(turns =>
        {
            var file = new StringBuilder("WEBVTT\n\n");
            for (var i = 0; i < turns.Length; i++)
                file.Append(CultureInfo.InvariantCulture, $"{i:00}:00:00.000 --> {i:00}:00:01.000\n<v {i}>")
                    .Append(turns[i].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)).Append("</v>\n\n");
            Assert.True(WebVtt.Read(file.ToString()).TryGet(out var transcript, out _));
            var words = turns.Where(turn => !string.IsNullOrWhiteSpace(turn)).Select(Spaced);
            Assert.Equal(words, transcript.Cues.Select(cue => cue.Text));
        });

    [Theory]
    [InlineData("<v a>")]
    [InlineData("<v a>x")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&eacut")]
    [InlineData("</v>")]
    [InlineData("<c>")]
    [InlineData("-->")]
    [InlineData("\n")]
    [InlineData("x\n")]
    [InlineData("x\n\n")]
    [InlineData("-->\n")]
    [InlineData("1")]
    public void A_million_of_anything_ends_quickly(string piece)
    {
        var text = new StringBuilder("WEBVTT\n\n00:00.000 --> 00:01.000\n").Insert(32, piece, 1_000_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        WebVtt.Read(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void An_hour_of_speech_is_read_in_under_fifty_milliseconds()
    {
        var file = new StringBuilder("WEBVTT\n\n");
        for (var i = 0; i < 1_000; i++)
            file.Append(CultureInfo.InvariantCulture, $"5f0c2a7e-8d1b/{i}-0\n{i / 60:00}:{i % 60:00}.000 --> {i / 60:00}:{i % 60:00}.900\n<v Martin, Camille>Je t&apos;envoie la version {i}\ndu CV.</v>\n\n");
        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Assert.True(WebVtt.Read(file.ToString()).TryGet(out var transcript, out var _));
            Assert.Equal(1_000, transcript.Cues.Count);
            return watch.Elapsed;
        });
        Assert.True(best < TimeSpan.FromMilliseconds(50), $"{best}");
    }

    private static string Spaced(string turn) => string.Join(' ', turn.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
