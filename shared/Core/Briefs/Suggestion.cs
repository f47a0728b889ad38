using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Briefs;

/// <summary>Something that good mentees do or ask before and in a session of this kind. Its source is the kind, not a sentence.</summary>
public sealed record Suggestion(SuggestionKind Kind, Source Source)
{
    public static IReadOnlyList<Suggestion> ToDo(Session session) => For(
        session,
        SuggestionKind.SendProgressNote,
        session.Kind == SessionKind.First ? SuggestionKind.SendProfile : SuggestionKind.BringResults);

    /// <summary>Open questions about the task and the future: "how am I doing?" makes advice worse (Kluger and DeNisi, 1996).</summary>
    public static IReadOnlyList<Suggestion> ToAsk(Session session) => session.Kind == SessionKind.First
        ? For(session, SuggestionKind.AskWhatToKnowEarlier, SuggestionKind.AskWhatIsHardToSee)
        : For(session, SuggestionKind.AskWhatToDoDifferently);

    private static List<Suggestion> For(Session session, params SuggestionKind[] kinds) =>
        [.. kinds.Select(kind => new Suggestion(kind, new PropertySource("kind", session.Appointment.Subject)))];
}

public enum SuggestionKind
{
    SendProgressNote,
    SendProfile,
    BringResults,
    AskWhatToKnowEarlier,
    AskWhatIsHardToSee,
    AskWhatToDoDifferently,
}
