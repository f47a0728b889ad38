using System.Text.RegularExpressions;
using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;

namespace MentorOutlook.Tests.Text.Mails;

/// <summary>What no mail of ours may contain, over every mail, locale and form of address, with full, sparse and empty notes.</summary>
public sealed partial class MailLintTests
{
    private const string Full = """
        Conseil : commencer par le chiffre
        Conseil : se taire ensuite
        Décision : viser Lyon
        Décision : se voir chaque mois
        - [ ] Camille : relire l'article avant le 1er décembre 2027
        - [ ] Dominique : ouvrir son carnet d'adresses
        - [ ] réserver une salle d'ici le 8 janvier à 14h05
        - [x] relancer l'école
        Question : comment négocier ?
        À décider : Lyon ou Nantes ?
        Bloqué : l'école ne répond pas
        Victoire : un entretien obtenu
        Avancement : trois pages écrites
        Privé : la peur du salaire
        Prochaine séance : vendredi 1er janvier 2027 à 9h05
        """;

    private const string Answered = """
        fait, plutôt le 22 à 9h05
        Laisse tomber la salle.
        La lettre de l'école ? Je ne sais pas !
        J'aimerais aussi parler du salaire
        Sujet à ajouter : faut-il rester à Lyon ?
        Je t'envoie la grille d'ici vendredi
        désolé, je ne pourrai pas
        """;

    private static readonly MailWriter Writer = new();
    private static readonly string[] Notes = ["", "Décision : viser Lyon", "TODO relire", Full];
    private static readonly string[] Replies = ["", "merci", Answered, .. Answered.Split('\n')];
    private static readonly string[] Subjects = ["Mentorat : séance de travail", "Première séance de mentorat"];

    /// <summary>Sentences that only a machine or a form letter would write.</summary>
    private static readonly string[] Hollow =
    [
        "n’hésitez pas", "n’hésite pas", "j’espère que vous allez bien", "hope this finds you", "just checking in", "do not hesitate", "please find", "veuillez trouver", "en pièce jointe", "touch base", "!",
    ];

    public static TheoryData<Locale, AddressForm> Forms()
    {
        var forms = new TheoryData<Locale, AddressForm>();
        foreach (var locale in Enum.GetValues<Locale>())
        {
            foreach (var address in Enum.GetValues<AddressForm>()) forms.Add(locale, address);
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_field_is_left_unresolved_and_no_section_empty(Locale locale, AddressForm address) => Each(locale, address, mail =>
    {
        Assert.DoesNotContain("{{", mail.Text + mail.Html + mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("MentorOutlook", mail.Text + mail.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch(EmptyList(), mail.Html);
        Assert.DoesNotMatch(EmptyElement(), mail.Html);
        Assert.DoesNotContain("\n\n\n", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", mail.Text, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void Nothing_is_loaded_and_no_font_is_chosen(Locale locale, AddressForm address) => Each(locale, address, mail =>
    {
        foreach (var word in (string[])["src=", "href=", "url(", "<img", "<style", "<link", "<script", "font", "color:"]) Assert.DoesNotContain(word, mail.Html, StringComparison.OrdinalIgnoreCase);
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void Apostrophes_are_curled_and_sentences_human(Locale locale, AddressForm address) => Each(locale, address, mail =>
    {
        Assert.DoesNotContain("'", mail.Text + mail.Subject, StringComparison.Ordinal);
        Assert.All(Hollow, words => Assert.DoesNotContain(words, mail.Text, StringComparison.OrdinalIgnoreCase));
    });

    [Theory]
    [InlineData(Locale.FrenchFrance, AddressForm.Formal)]
    [InlineData(Locale.FrenchFrance, AddressForm.Familiar)]
    [InlineData(Locale.FrenchCanada, AddressForm.Formal)]
    [InlineData(Locale.FrenchCanada, AddressForm.Familiar)]
    public void French_is_typographically_right(Locale locale, AddressForm address) => Each(locale, address, mail =>
    {
        foreach (var text in new[] { mail.Text, mail.Subject, WithoutMarkUp(mail.Html) })
        {
            Assert.DoesNotMatch(BreakableBeforeSign(), text);
            Assert.DoesNotMatch(MissingBeforeColon(), text);
            Assert.DoesNotMatch(locale == Locale.FrenchCanada ? SpaceBeforeHighSign() : MissingBeforeHighSign(), text);
            Assert.DoesNotMatch(BreakableHour(), text);
            Assert.DoesNotMatch(FirstWithoutOrdinal(), text);
            Assert.DoesNotMatch(ClockInRunningText(), text);
            Assert.DoesNotMatch(GenderMark(), text);
        }
    });

    [Theory]
    [InlineData(Locale.FrenchFrance)]
    [InlineData(Locale.FrenchCanada)]
    public void Tu_and_vous_are_never_mixed(Locale locale)
    {
        Each(locale, AddressForm.Formal, mail => Assert.DoesNotMatch(FamiliarWord(), mail.Text));
        Each(locale, AddressForm.Familiar, mail => Assert.DoesNotMatch(FormalWord(), mail.Text));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_language_slips_into_the_other(Locale locale, AddressForm address) => Each(locale, address, mail =>
        Assert.DoesNotMatch(locale == Locale.English ? FrenchWord() : EnglishWord(), WithoutNotes(mail.Text)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_progress_note_has_at_most_five_lines_before_its_agenda(Locale locale, AddressForm address)
    {
        foreach (var reply in Replies)
        {
            var note = Write(locale, address, Full, reply, Subjects[0])[1];
            var lines = note.Text.Split('\n').Where(line => line.StartsWith('–'));

            Assert.InRange(lines.Count(), 1, 5);
        }
    }

    private static void Each(Locale locale, AddressForm address, Action<MailText> check)
    {
        foreach (var (notes, reply) in Notes.Select(notes => (notes, "")).Concat(Replies.Skip(1).Select(reply => (Full, reply))))
        {
            foreach (var subject in Subjects)
            {
                foreach (var mail in Write(locale, address, notes, reply, subject)) check(mail);
            }
        }
    }

    private static MailText[] Write(Locale locale, AddressForm address, string notes, string reply, string subject)
    {
        var mentorship = Some.Mentorship(locale, address, Some.Dominique with { Zone = Some.Montreal });
        if (reply.Length > 0) mentorship = mentorship.WithRecord(Before(reply));
        var session = new Session(Some.Appointment(subject: subject), mentorship);
        var outcome = SessionReader.Read(session, new SessionRecord { Uid = "uid-1", Notes = Some.Lines(notes) });
        var carried = CarriedOver.Into(session);
        var brief = Brief.Compose(session, outcome, carried);
        return
        [
            Writer.Write(brief), Writer.Write(ProgressNote.Compose(session, outcome, carried)), Writer.Write(Recap.Compose(session, outcome)),
            .. ((TaskWords[])[Writer.BriefTask(brief), Writer.WaitingTask(session, ArtefactKind.ProgressNote), Writer.WaitingTask(session, ArtefactKind.Recap)]).Select(AsMail),
        ];
    }

    /// <summary>The session a fortnight ago, and what came back.</summary>
    private static SessionRecord Before(string reply) => new()
    {
        Uid = "uid-0",
        Snapshot = new SessionSnapshot { Subject = "Mentorat", Time = Some.At(Some.Tuesday.PlusWeeks(-2), 14, 30, 60) },
        Notes = Some.Lines("Dominique : présenter Camille à Sacha Petit\nTODO réserver une salle\nDécision : viser Lyon"),
        Replies = [new Reply { MessageId = "m-1", Received = NodaTime.Instant.FromUtc(2026, 11, 18, 9, 0), To = ArtefactKind.Recap, Lines = Some.Lines(reply) }],
    };

    private static MailText AsMail(TaskWords task) => new(task.Title, "", $"{task.Body}\n{task.LinkText}");

    private static string WithoutMarkUp(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " "));

    /// <summary>People's words are in the language of their notes; only ours are looked at.</summary>
    private static string WithoutNotes(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('–') && !char.IsDigit(line.FirstOrDefault()) && !line.Contains("Mentorat", StringComparison.Ordinal)
        && !line.Contains("mentorat", StringComparison.Ordinal) && !line.Contains("chiffre", StringComparison.Ordinal)));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(ul|ol)[^>]*>\s*</", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyList();

    [GeneratedRegex(@"<(p|li|b)[^>]*>\s*</", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyElement();

    [GeneratedRegex(@" [;:!?»%€]", RegexOptions.NonBacktracking)]
    private static partial Regex BreakableBeforeSign();

    [GeneratedRegex(@"\p{L}:(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex MissingBeforeColon();

    [GeneratedRegex(@"[\p{L}\d][;!?]", RegexOptions.NonBacktracking)]
    private static partial Regex MissingBeforeHighSign();

    [GeneratedRegex(@"\s[;!?]", RegexOptions.NonBacktracking)]
    private static partial Regex SpaceBeforeHighSign();

    [GeneratedRegex(@"\d h| h \d|\dh", RegexOptions.NonBacktracking)]
    private static partial Regex BreakableHour();

    [GeneratedRegex(@"(^|[^\d])1[  ](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)", RegexOptions.NonBacktracking)]
    private static partial Regex FirstWithoutOrdinal();

    [GeneratedRegex(@"\d:\d\d", RegexOptions.NonBacktracking)]
    private static partial Regex ClockInRunningText();

    [GeneratedRegex(@"\(e\)|[·•]e\b|\b(ravi|ravie|intéressé|intéressée|honoré|honorée|convaincu|convaincue)\b")]
    private static partial Regex GenderMark();

    [GeneratedRegex(@"\b(tu|te|toi|ton|ta|tes|t’\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FamiliarWord();

    [GeneratedRegex(@"(?<!rendez-)\b(vous|votre|vos)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FormalWord();

    [GeneratedRegex(@"\b(séance|compte|merci|bonjour|décisions|prochaine|heure|vous|pour)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchWord();

    [GeneratedRegex(@"\b(session|next|dear|thank|thanks|the|your|with|open)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
