namespace MentorOutlook.Core.Reading;

/// <summary>A clause in which somebody takes something on.</summary>
/// <param name="Verb">The task's verb: an infinitive in French, the base form in English.</param>
/// <param name="Object">Where the rest of the task begins in the text, in UTF-16 units.</param>
/// <param name="Recipient">The pronoun between subject and verb that means the other person of the sentence: <c>te</c>, <c>me</c>, <c>vous</c>.</param>
/// <param name="Pronoun">A pronoun that stays in front of the infinitive: "l’" in "l’appeler"; empty where there is none.</param>
/// <param name="IsFirm">Whether it is a promise without a date too; a weak one ("je fais…") needs one.</param>
internal sealed record Commitment(Subject Subject, string Verb, int Object, bool Recipient = false, string Pronoun = "", bool IsFirm = true)
{
    /// <summary>Whether it is one as an item of a list, where "Camille relit le contrat" is an assignment and no story.</summary>
    public bool IsFirmInList { get; init; }
}

/// <summary>Who speaks of doing something, seen from the writer.</summary>
internal enum Subject
{
    /// <summary><c>je</c>, <c>I</c>.</summary>
    Writer,

    /// <summary><c>tu</c>, <c>vous</c>, <c>you</c>.</summary>
    Reader,

    /// <summary>A person of the session, by name.</summary>
    Me,

    /// <inheritdoc cref="Me"/>
    Other,

    /// <summary><c>on</c>, <c>nous</c>, <c>we</c>: nobody in particular.</summary>
    Nobody,

    /// <summary>Somebody who is not of the session.</summary>
    Third,
}
