using MentorOutlook.Core.Mentorships;
using NodaTime;

namespace MentorOutlook.Core.Reading;

/// <summary>Something noted, nearly in its own words: the mark in front and the list sign are gone, nothing else.</summary>
public sealed record NotedItem(string Text, Source Source, Audience Audience = Audience.Us);

/// <summary>When something is due.</summary>
/// <param name="Date">Null where the words name no one day for certain ("12/04" in English).</param>
/// <param name="Text">The words that say so, exactly.</param>
public sealed record Due(LocalDate? Date, string Text);

/// <summary>When the two people meet next, as the notes say it.</summary>
/// <param name="Time">Null where only the day was said.</param>
public sealed record NextSession(LocalDate Date, LocalTime? Time, Source Source);
