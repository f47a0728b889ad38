namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>What a rule read, and the index of the token after it.</summary>
internal readonly record struct Match<T>(T Value, int End);

internal static class Match
{
    /// <summary>The longest of several readings, the first of equals.</summary>
    public static Match<T>? Longest<T>(params ReadOnlySpan<Match<T>?> readings)
    {
        Match<T>? longest = null;
        foreach (var reading in readings)
        {
            if (reading is { } match && match.End > (longest?.End ?? -1)) longest = match;
        }

        return longest;
    }
}
