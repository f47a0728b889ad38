using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Agendas;

/// <summary>One point of an agenda.</summary>
/// <param name="Topic">What it is about; <see cref="AgendaTopic.Subject"/> is said by <paramref name="Words"/>.</param>
/// <param name="Words">The person's own words for a subject; null for a topic that the kind of session brings.</param>
/// <param name="Minutes">Null where the appointment has no length to divide (all day).</param>
public sealed record AgendaItem(AgendaTopic Topic, string? Words, int? Minutes, Source Source);

public enum AgendaTopic
{
    /// <summary>Who each is, what brought them here.</summary>
    MutualUnderstanding,

    /// <summary>Where the mentee stands: strengths, gaps, obstacles.</summary>
    Diagnosis,

    /// <summary>Rhythm, length, format, confidentiality, trial period.</summary>
    Frame,

    /// <summary>What became of what was agreed.</summary>
    OpenActions,

    /// <summary>A subject of the mentee's own.</summary>
    Subject,

    /// <summary>The mentee's subject, not yet named.</summary>
    MainSubject,

    /// <summary>What comes of the talk: who does what by when.</summary>
    NextSteps,

    /// <summary>When to meet again.</summary>
    NextDate,
}
