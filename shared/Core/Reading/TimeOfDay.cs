using System.Globalization;
using NodaTime;

namespace MentorOutlook.Core.Reading;

/// <summary>Reads "14 h 30", "14h", "14:30", "2.30 pm", "midi".</summary>
internal static class TimeOfDay
{
    public static LocalTime? Find(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Folded is "midi" or "noon") return LocalTime.Noon;
            if (Read(words, i) is { } time) return time;
        }

        return null;
    }

    private static LocalTime? Read(IReadOnlyList<Word> words, int index)
    {
        if (Number(words, index, 23) is not { } hour || index + 1 >= words.Count) return null;
        var next = words[index + 1].Folded;
        if (next is "h" or "heures" or "heure" or ":")
        {
            var minute = Number(words, index + 2, 59);
            if (next == ":" && (minute is null || words[index + 2].Start != words[index + 1].End)) return null;
            return At(hour, minute ?? 0, words, minute is null ? index + 2 : index + 3);
        }

        if (next is "." && Number(words, index + 2, 59) is { } minutes && Half(words, index + 3) is not null) return At(hour, minutes, words, index + 3);
        return Half(words, index + 1) is not null ? At(hour, 0, words, index + 1) : null;
    }

    private static LocalTime? At(int hour, int minute, IReadOnlyList<Word> words, int index)
    {
        hour = Half(words, index) switch
        {
            true when hour < 12 => hour + 12,
            false when hour == 12 => 0,
            _ => hour,
        };
        return new LocalTime(hour, minute);
    }

    /// <returns>True for pm, false for am, null for neither.</returns>
    private static bool? Half(IReadOnlyList<Word> words, int index) => index >= words.Count ? null : words[index].Folded switch
    {
        "pm" => true,
        "am" => false,
        "p" when index + 2 < words.Count && words[index + 2].Is("m") => true,
        "a" when index + 2 < words.Count && words[index + 2].Is("m") => false,
        _ => null,
    };

    private static int? Number(IReadOnlyList<Word> words, int index, int most) =>
        index < words.Count && words[index].Kind == WordKind.Digits && words[index].Length <= 2
        && int.TryParse(words[index].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : null;
}
