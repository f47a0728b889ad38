using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.DueDates;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class NextSessionTests
{
    [Theory]
    [InlineData(Language.French, "Préparer trois questions pour notre prochaine séance", "pour notre prochaine séance")]
    [InlineData(Language.French, "D'ici la prochaine séance, lire le chapitre 4", "D'ici la prochaine séance")]
    [InlineData(Language.French, "Avant notre prochain rendez-vous : appeler Luc", "Avant notre prochain rendez-vous")]
    [InlineData(Language.French, "Plan d'action pour la prochaine fois", "pour la prochaine fois")]
    [InlineData(Language.English, "Bring the deck to read by our next session", "by our next session")]
    [InlineData(Language.English, "Before our next 1:1, read the book", "Before our next 1:1")]
    [InlineData(Language.English, "Update the goals before we next meet", "before we next meet")]
    public void The_next_session_is_a_limit(Language language, string text, string span)
    {
        Assert.Equal($"{Notes.Iso(Notes.NextSession)} {span}", Notes.Dates(text, language));
        Assert.Empty(DueDateReader.Read(text, new DueDateContext(Notes.Today, language)));
    }

    [Theory]
    [InlineData(Language.French, "Prochaine séance : la négociation")]
    [InlineData(Language.English, "Next session: negotiating")]
    public void A_heading_is_no_limit(Language language, string text) => Assert.Empty(Notes.Read(text, language));
}
