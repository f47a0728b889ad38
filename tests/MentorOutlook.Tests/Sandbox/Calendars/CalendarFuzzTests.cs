using System.Diagnostics;
using System.Text;
using CsCheck;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

/// <summary>Whatever the text, an answer comes back in time and says on one line what is wrong.</summary>
public sealed class CalendarFuzzTests
{
    private static readonly IReadOnlyList<string> Texts = [.. All.Select(TextOf)];

    private static readonly Gen<string?> Dates = Gen.OneOf(new string?[] { null, "2026-12-01", "2026-11-10T14:30", "9999-12-31", "rubbish" }.Select(Gen.Const).ToArray());

    private enum Harm
    {
        Delete,
        Duplicate,
        Swap,
        Garble,
        Flip,
        Cut,
    }

    [Fact]
    public void Random_bytes_are_answered() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Bool).Sample((bytes, inside) => AssertAnswered(
            inside ? Event("DTSTART:20261201T100000Z", Encoding.Latin1.GetString(bytes)) : Encoding.UTF8.GetString(bytes), null));

    [Fact]
    public void Damaged_exports_are_answered() =>
        Gen.Select(
                Gen.Int[0, Texts.Count - 1],
                Gen.Select(Gen.Enum<Harm>(), Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Array[1, 4],
                Dates)
            .Sample((file, harms, date) => AssertAnswered(harms.Aggregate(Texts[file], (text, harm) => Apply(text, harm.Item1, harm.Item2, harm.Item3)), date), iter: 1500);

    private static void AssertAnswered(string text, string? date)
    {
        var watch = Stopwatch.StartNew();

        var problem = Chosen(text, date).Problem;

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
        if (problem is null) return;
        Assert.DoesNotContain('\n', problem.What + problem.WhatToDo);
        Assert.False(problem.What.EndsWith('.') || problem.WhatToDo.EndsWith('.'), problem.ToString());
        Assert.NotEqual("The calendar file cannot be read", problem.What);
    }

    private static string Apply(string text, Harm harm, int where, int what)
    {
        if (text.Length == 0) return text;
        var lines = text.Split('\n').ToList();
        var (line, at, other) = (where % lines.Count, where * 7 % text.Length, what % lines.Count);
        switch (harm)
        {
            case Harm.Delete: lines.RemoveAt(line); break;
            case Harm.Duplicate: lines.Insert(other, lines[line]); break;
            case Harm.Swap: (lines[line], lines[other]) = (lines[other], lines[line]); break;
            case Harm.Garble: lines[line] = lines[line].Replace((char)('0' + (what % 10)), (char)('0' + (what / 10 % 10))); break;
            case Harm.Flip: return string.Concat(text.AsSpan(0, at), [(char)(what % 256)], text.AsSpan(at + 1));
            case Harm.Cut: return text[..at];
        }

        return string.Join('\n', lines);
    }
}
