namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Reads "je ne pourrai pas", "I can't make it": the writer cannot come to the next session.</summary>
internal static class Absence
{
    /// <summary>These say it whatever follows.</summary>
    private static readonly PhraseList Plain = new(
        "je ne serai pas la|je serai pas la|je ne serai pas disponible|je ne serai pas libre|je ne suis pas disponible|je ne suis pas libre|je ne suis pas dispo|je ne serai pas dispo|je ne suis plus disponible|je ne suis plus libre|j'ai un empechement|un empechement|je suis empeche|je suis empechee|je dois annuler|je suis oblige d'annuler|je suis obligee d'annuler|il faut annuler|je serai absent|je serai absente|je serai en deplacement|je serai en conge|je serai en conges|je serai en vacances|impossible pour moi|je ne pourrai pas venir|je ne pourrai pas etre la|je ne pourrai pas etre present|je ne pourrai pas etre presente|je ne pourrai pas participer|je ne pourrai pas assister|je ne pourrai pas y etre|je ne peux pas venir|je ne peux pas etre la|je ne peux pas y etre|je ne pourrai plus|je ne peux plus",
        "i can't make it|i cannot make it|i can't make our|i won't be able to make it|i will not be able to make it|i can't attend|i cannot attend|i won't be able to attend|i can't join|i cannot join|i won't be able to join|i can't come|i cannot come|i won't be there|i won't be available|i'm not available|i am not available|i'm unavailable|i am unavailable|i'm not free|i am not free|i have to cancel|i need to cancel|i must cancel|i'll be away|i will be away|i'll be on holiday|i'll be on leave|i'll be travelling|i'll be traveling|can't make it|won't make it|i won't make it");

    /// <summary>These say it where nothing follows, or a day: "je ne pourrai pas relire ta note" is something else.</summary>
    private static readonly PhraseList Bare = new("je ne pourrai pas|je pourrai pas|je ne peux pas|je peux pas|i can't|i cannot|i won't be able to|i can not|i couldn't|i won't be able");

    private static readonly HashSet<string> Before = ["le", "la", "ce", "cette", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "a", "on", "this", "that", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "do", "then", "at"];

    public static bool IsOne(Fragment fragment, ReplyContext context)
    {
        var text = fragment.Text;
        var words = fragment.Words;
        if (words.Any(word => word.Is("?"))) return false;
        var isSaid = Plain.IsIn(words)
            || (Bare.FindIn(words) is var (at, length) && (at + length == words.Count || (Before.Contains(words[at + length].Folded) && HasDay(text, context))));
        // Away on another day is no news about the session.
        return isSaid && (!HasDay(text, context) || (context.Next is { } next && SaidDay.Of(text, context) is { } day && day.Near(next.Date, context.Today) == next.Date));
    }

    private static bool HasDay(string text, ReplyContext context) => SaidDay.CountIn(text, context) > 0;
}
