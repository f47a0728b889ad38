using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading.Replies;

public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("Fait.\n\nDe : Camille Martin <camille.martin@example.com>\nEnvoyé : mardi 1 décembre 2026 16:02\nÀ : Dominique Leroy\nObjet : Compte rendu\n\nJe retiens ceci.", "Fait.")]
    [InlineData("Done.\n\nFrom: Camille Martin\nSent: Tuesday, December 1, 2026 4:02 PM\nTo: Dominique Leroy\nSubject: Notes\n\nI will send it.", "Done.")]
    [InlineData("Fait.\n________________________________\nDe : Camille", "Fait.")]
    [InlineData("Fait.\n\nLe mar. 1 déc. 2026 à 16:02, Camille Martin <camille.martin@example.com> a écrit :\n> Je retiens ceci.", "Fait.")]
    [InlineData("Fait.\n\nLe mar. 1 déc. 2026 à 16:02, Camille Martin\n<camille.martin@example.com> a écrit :\n\n> Je retiens ceci.", "Fait.")]
    [InlineData("Le 12 me convient mieux.\n\nOn Tue, Dec 1, 2026 at 4:02 PM Camille Martin <camille.martin@example.com> wrote:\n> x", "Le 12 me convient mieux.")]
    [InlineData("> Dominique : présenter Camille\nFait.\n> Camille : envoyer le CV\nBien reçu.", "Fait.\nBien reçu.")]
    [InlineData("-----Message d'origine-----\nDe : Camille", "")]
    [InlineData("De : Camille Martin Envoyé : mardi 1 décembre À : Dominique Objet : x\nsuite", "")]
    public void Quoted_history_is_not_what_somebody_answers(string mail, string own) => Assert.Equal(own, Own(mail));

    [Theory]
    [InlineData("Fait.\n-- \nDominique Leroy\nDirection", "Fait.")]
    [InlineData("Fait.\n\nBien cordialement,\nDominique Leroy\n+1 514 555 01 00", "Fait.")]
    [InlineData("Fait.\n\nBest regards, Dominique\nHead of things", "Fait.")]
    [InlineData("Fait.\n\nMerci,\nDominique\nDirection de la recherche", "Fait.")]
    [InlineData("Fait.\n\nDominique", "Fait.")]
    [InlineData("Fait.\n\nEnvoyé de mon iPhone", "Fait.")]
    [InlineData("Done.\nSent from my Galaxy\nanything", "Done.")]
    [InlineData("Done.\nGet Outlook for iOS", "Done.")]
    [InlineData("Fait.\n\nCordialement,\nDominique\nPS : plutôt le 12", "Fait.\n\nPS : plutôt le 12")]
    [InlineData("Merci\npour tout", "Merci\npour tout")]
    [InlineData("Dominique à l’appareil : c’est fait.", "Dominique à l’appareil : c’est fait.")]
    public void A_signature_is_not_either(string mail, string own) => Assert.Equal(own, Own(mail));

    [Theory]
    [InlineData("Fait.\n\nCe message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire.", "Fait.")]
    [InlineData("Done.\nThis e-mail and any attachments are confidential.", "Done.")]
    [InlineData("CAUTION: This email originated from outside of the organization.\n\nDone.", "Done.")]
    [InlineData("Ce message m’a fait plaisir.", "Ce message m’a fait plaisir.")]
    public void What_servers_add_is_left_out(string mail, string own) => Assert.Equal(own, Own(mail));

    [Fact]
    public void A_line_keeps_its_number() => Assert.Equal(3, Assert.Single(OwnWords.Of(Some.Lines("> a\n\nFait.\n"), Some.Mentorship())).Number);

    private static string Own(string mail) => string.Join('\n', OwnWords.Of(Some.Lines(mail), Some.Mentorship()).Select(line => line.Text));
}
