using MentorOutlook.Core.Reading;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>One appointment of the story, in both languages.</summary>
/// <param name="Start">In the zone of whose calendar it is.</param>
internal sealed record StoryLine(LocalDateTime Start, int Minutes, string French, string English)
{
    public static IReadOnlyList<string> Categories { get; } = ["Mentorat", "Mentoring"];

    public static IReadOnlyList<StoryLine> All { get; } =
    [
        new(new LocalDateTime(2026, 11, 27, 11, 0), 45, "Revue du lot 3", "Review of batch 3"),
        new(new LocalDateTime(2026, 11, 27, 9, 30), 30, "Point d’équipe", "Team meeting") { IsMentors = true },
        new(new LocalDateTime(2026, 12, 1, 14, 30), 60, "Mentorat : séance de travail", "Mentoring: working session")
        {
            IsSession = true,
            FrenchBody = "Pour cette séance, je voudrais :\n- choisir ce que le CV met en avant\n- répéter la présentation au comité de direction",
            EnglishBody = "For this session I would like to:\n- choose what the CV puts first\n- rehearse the presentation to the board",
        },
        new(new LocalDateTime(2026, 12, 3, 9, 0), 120, "Comité de direction", "Board meeting"),
        new(new LocalDateTime(2027, 1, 5, 14, 30), 60, "Mentorat : séance de travail", "Mentoring: working session") { IsSession = true },
    ];

    /// <summary>In the mentor's calendar alone.</summary>
    public bool IsMentors { get; init; }

    public bool IsSession { get; init; }

    public string FrenchBody { get; init; } = "";

    public string EnglishBody { get; init; } = "";

    public IReadOnlyList<string> Subjects => [French, English];

    public string Subject(Language language) => language == Language.French ? French : English;

    public string Body(Language language) => language == Language.French ? FrenchBody : EnglishBody;
}
