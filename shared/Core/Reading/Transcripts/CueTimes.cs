using System.Globalization;
using NodaTime;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>The line of a cue that says when: "01:02.500 --> 00:01:04.000 align:start".</summary>
internal readonly record struct CueTimes(Duration Start, Duration End)
{
    private const string Arrow = "-->";
    private const string Blanks = " \t\f";

    /// <summary>More digits than any recording has hours, and few enough for a <see cref="Duration"/>.</summary>
    private const int MostHourDigits = 8;

    public static bool IsIn(string line) => line.Contains(Arrow, StringComparison.Ordinal);

    /// <summary>What stands after the second time (the cue's settings) is ignored.</summary>
    public static CueTimes? Read(string line)
    {
        var rest = line.AsSpan().TrimStart(Blanks);
        if (Timestamp(ref rest) is not { } start) return null;
        rest = rest.TrimStart(Blanks);
        if (!rest.StartsWith(Arrow, StringComparison.Ordinal)) return null;
        rest = rest[Arrow.Length..].TrimStart(Blanks);
        return Timestamp(ref rest) is { } end ? new CueTimes(start, end) : null;
    }

    private static Duration? Timestamp(ref ReadOnlySpan<char> rest)
    {
        var first = Digits(ref rest);
        if (first.IsEmpty || !Take(':', ref rest)) return null;
        var second = Digits(ref rest);
        if (second.Length != 2) return null;
        var hasHours = first.Length != 2 || Number(first) > 59 || rest.StartsWith(":");
        var third = second;
        if (hasHours)
        {
            if (!Take(':', ref rest)) return null;
            third = Digits(ref rest);
            if (third.Length != 2) return null;
        }

        if (!Take('.', ref rest)) return null;
        var thousandths = Digits(ref rest);
        if (thousandths.Length != 3) return null;
        var hours = hasHours ? first.TrimStart('0') : [];
        var minutes = hasHours ? second : first;
        if (hours.Length > MostHourDigits || Number(minutes) > 59 || Number(third) > 59) return null;
        return Duration.FromHours(Number(hours)) + Duration.FromMinutes(Number(minutes))
            + Duration.FromSeconds(Number(third)) + Duration.FromMilliseconds(Number(thousandths));
    }

    private static ReadOnlySpan<char> Digits(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    private static bool Take(char expected, ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != expected) return false;
        rest = rest[1..];
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
